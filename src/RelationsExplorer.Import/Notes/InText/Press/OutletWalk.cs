using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>What lies beside an outlet, on one side, as far as it belongs to it: words that cite, dates, an author.</summary>
internal sealed partial class OutletWalk
{
    private const int MostWords = 8;
    private static readonly HashSet<string> OwnedWorks = WordList.Words(typeof(OutletWalk), "owned-works.txt");
    private static readonly HashSet<string> Works = WordList.Words(typeof(OutletWalk), "works.txt");

    /// <summary>Where what belongs to the outlet begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Whether a word cites the outlet.</summary>
    public bool Cites { get; private set; }

    /// <summary>Whether the word is one of publishing: "published by".</summary>
    public bool Publishes { get; private set; }

    /// <summary>Whether the word says that the outlet answers for what is said: "according to".</summary>
    public bool Attributes { get; private set; }

    /// <summary>Whether it is cited as an authority for figures or facts: "according to", "quoting figures of".</summary>
    public bool IsAuthority { get; private set; }

    /// <summary>The date of what is cited.</summary>
    public EdtfDate? Date { get; private set; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; private set; } = [];

    /// <summary>Walks from the outlet to the left over small words, dates and authors, as far as they belong together.</summary>
    public static OutletWalk Backwards(ProseSentence sentence, int at)
    {
        var walk = new OutletWalk { Start = at };
        var wrote = false;
        var words = ProseWord.Of(sentence.Text[..at]);
        for (var i = words.Count - 1; i >= 0 && words[i].Start >= sentence.Span.Start; i--)
        {
            var gap = sentence.Text.AsSpan(words[i].End, walk.Start - words[i].End);
            // "Source: Xinhua"
            if (HasBreak(gap) && !(gap.Trim() is ":" && words[i].In(sentence.Text).StartsWith("sourc", StringComparison.OrdinalIgnoreCase))) break;
            if (DateAt(sentence, words[i]) is { } date)
            {
                // "by 2024, according to Interfax": the year is that of what is told.
                if (walk.Attributes && gap.Contains(',')) break;
                walk.Date ??= date.Date;
                // A date may begin within a word ("mid-May 2020").
                while (i > 0 && date.Span.Overlaps(words[i - 1])) i--;
                walk.Start = Math.Min(date.Span.Start, words[i].Start);
                continue;
            }

            var word = words[i].In(sentence.Text);
            // "data from China's customs office": whose it is.
            if (i == words.Count - 1 && gap is " " && char.IsUpper(word[0]) && word.EndsWith('s') && word.Length > 3 && word[^2] is '’' or '\'')
            {
                walk.Start = words[i].Start;
                continue;
            }

            if (sentence.Persons.FirstOrDefault(person => person.Span.Contains(words[i])) is { Name: not null } author && i > 0)
            {
                while (i > 0 && author.Span.Contains(words[i - 1])) i--;
                var by = i > 0 ? words[i - 1].In(sentence.Text) : "";
                if (!by.Equals("by", StringComparison.OrdinalIgnoreCase) && !wrote) break;
                walk.Authors = [author.Name];
                walk.Start = words[i].Start;
                continue;
            }

            // "complained in FinanceAsia", "told Reuters"
            var isVoice = CitingWords.IsPart(word, "voice") && i + 1 < words.Count && words[i + 1].End <= at && words[i + 1].In(sentence.Text) is "in" or "to";
            if (isVoice || word == "told") walk.Authors = SpeakerOrNone(sentence, words[i].Start);
            if (isVoice)
            {
                walk.Cites = true;
                walk.Start = words[i].Start;
                break;
            }

            if (!CitingWords.Contains(word) && !word.EndsWith("-based", StringComparison.OrdinalIgnoreCase)) break;
            if (CitingWords.IsPart(word, "cue"))
            {
                walk.Cites = true;
                wrote = word is "wrote" or "writes";
                walk.IsAuthority |= word.Equals("according", StringComparison.OrdinalIgnoreCase) || gap.Trim() is ":" || (word is "quoting" or "citing" && Figures().IsMatch(sentence.Text[words[i].End..at]));
                walk.Publishes |= word is "published" or "released" or "issued" or "report" or "reported";
                walk.Attributes |= word.Equals("according", StringComparison.OrdinalIgnoreCase) || word is "per" or "told" or "interview" || word.StartsWith("sourc", StringComparison.OrdinalIgnoreCase) || word.Equals("courtesy", StringComparison.OrdinalIgnoreCase);
            }

            // "figures from the statistics office", "data released by Rosstat"
            if (word is "data" or "figures" or "statistics" or "Data" or "Figures" or "Statistics" && Maker().IsMatch(sentence.Text[words[i].End..at])) walk.Cites = walk.IsAuthority = true;
            walk.Start = words[i].Start;
        }

        return walk;
    }

    /// <summary>Walks to the right: a verb of reporting, a noun for a report, a date.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the outlet ends.</param>
    /// <param name="canSpeak">Whether it may be what speaks.</param>
    /// <param name="isPress">Whether it is a newspaper or the like, which is cited by any verb of speech.</param>
    public static OutletWalk Forwards(ProseSentence sentence, int at, bool canSpeak, bool isPress)
    {
        // "Vedomosti, quoting figures of the bank, calculated on 18 February"
        var aside = canSpeak ? Quoting().Match(sentence.Text, at, sentence.Span.End - at) : Match.Empty;
        var cites = aside.Success || Counts().IsMatch(sentence.Text, at);
        // "Vedomosti, less tactful, wrote": the verb stands behind what is said of the paper.
        if (isPress && !cites && Aside().Match(sentence.Text, at, sentence.Span.End - at) is { Success: true } said && IsVerb(said.Groups["verb"].Value, isPress)) aside = said;
        if (aside.Success) at += aside.Length;
        var walk = new OutletWalk { Start = at, End = at, Cites = cites };
        var isNoun = false;
        var words = ProseWord.Of(sentence.Text[at..sentence.Span.End]).ConvertAll(word => new Span(word.Start + at, word.End + at));
        for (var i = 0; i < words.Count && i < MostWords; i++)
        {
            var gap = sentence.Text.AsSpan(walk.End, words[i].Start - walk.End);
            if (DateAt(sentence, words[i]) is { } date)
            {
                // "Reuters, on 3 May" tells when something happened; "(Reuters, 3 May)" and "Reuters, 3 May:" when it was told.
                var isAside = HasBreak(gap) || (gap.Contains(',') && i > 0);
                if (!isAside && walk.Date is null) walk.Date = date.Date;
                // "the Harbour Times (3 May)": an issue is named, and so cited.
                walk.Cites |= isPress && i == 0 && gap is " (" && date.Span.In(sentence.Text).AsSpan().ContainsAnyInRange('a', 'z') && BracketsDate().IsMatch(sentence.Text.AsSpan(date.Span.End));
                if (isAside || walk.Date is null) break;
                // A date may end within a word ("3 May 2020-dated").
                while (i + 1 < words.Count && date.Span.Overlaps(words[i + 1])) i++;
                walk.End = Math.Max(date.Span.End, words[i].End);
                continue;
            }

            var word = words[i].In(sentence.Text);
            if (gap.Contains(',') || HasBreak(gap) || (walk.Date is not null && !walk.Cites && !CitingWords.Contains(word))) break;
            if (canSpeak && !walk.Cites && IsVerb(word, isPress)) walk.Cites = true;
            else if (!walk.Cites && i == 1 && words[0].In(sentence.Text) is "s" && OwnedWorks.Contains(word)) walk.Cites = true;
            else if (!walk.Cites && i == 0 && Works.Contains(word)) walk.Cites = isNoun = true;
            else if (isNoun && i == 1 && CitingWords.IsPart(word, "verb")) walk.Cites = true;
            else if (walk.Cites && word is not ("on" or "in" or "dated" or "of" or "the" or "last" or "that")) break;
            else if (!CitingWords.IsPart(word, "between") || word == "that") break;
            walk.End = words[i].End;
        }

        if (!walk.Cites && walk.Date is null) walk.End = at;
        return walk;
    }

    [GeneratedRegex(@"^(\s(published|released|issued|put out|provided))?(\son\s[^,;:.]{3,20}|\slast\s\p{L}+)?\s(from|by|of)\s", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Maker();

    private static bool IsVerb(string word, bool isPress) => CitingWords.IsPart(word, "verb") || (isPress && CitingWords.IsPart(word, "press"));

    // Whoever counts answers for the count: "Rosstat counted 1.2 million"; and who is, or is not, to be believed, for what is told.
    [GeneratedRegex(@"\G\s((is|are)\sto\sbe\s(believed|trusted)\b|((has|had)\s)?(counted|counts|recorded|records|registered|calculated|calculates|estimated|estimates|reckons|reckoned)\s)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Counts();

    [GeneratedRegex(@"\G,\s[^,;:.“”""()]{3,60},(?=\s((has|had|once|then|also|later)\s)?(?<verb>\p{Ll}+)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Aside();

    // Who told the outlet: named right before the verb, an aside or where he works between them.
    private static IReadOnlyList<string> SpeakerOrNone(ProseSentence sentence, int verb)
    {
        var (span, name) = sentence.Persons.LastOrDefault(person => person.Span.Start >= sentence.Span.Start && person.Span.End <= verb);
        return name is not null && name.Contains(' ', StringComparison.Ordinal) && Between().IsMatch(sentence.Text[span.End..verb]) ? [name] : [];
    }

    private static (Span Span, EdtfDate Date)? DateAt(ProseSentence sentence, Span word)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.Span.Contains(word)) return date;
        }

        return null;
    }

    [GeneratedRegex(@"^( (19|20)\d\d)?\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BracketsDate();

    [GeneratedRegex(@"\b(figures|data|statistics|numbers|estimates)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\G,\s(quoting|citing|referring to|relying on|with reference to)\s[^,;“”""]{3,90},\s(\p{Ll}+(ed|es|s)|wrote|said|put|found)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Quoting();

    [GeneratedRegex(@"^(\s(of|from|at|for|with)\s[^,;:“”]{2,60})?(,\s[^;:“”]{2,120},|,)?\s((has|had|also|then|later|once|recently|publicly)\s){0,2}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Between();

    private static bool HasBreak(ReadOnlySpan<char> gap) => gap.ContainsAny(";:“”\"") || gap.Contains('—');
}
