using System.Text.RegularExpressions;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>
/// Finds persons whom the vocabulary does not know: two to four capitalised words after a title ("historian Ann Lee"),
/// before an apposition that tells who they are ("Ann Lee, a former minister"), or beside a verb of speech. Once found,
/// the family name or the title with a first name stands for them.
/// </summary>
internal sealed partial class PersonFinder
{
    private static readonly HashSet<string> NotInNames = WordList.Words(typeof(PersonFinder), "not-in-names.txt");
    private static readonly HashSet<string> Titles = [.. WordList.Rows(typeof(PersonFinder), "person-titles.txt").SelectMany(r => new[] { r[0], r[0].ToLowerInvariant() })];
    private static readonly HashSet<string> SpeechVerbs = WordList.Words(typeof(PersonFinder), "speech-verbs.txt");
    private static readonly HashSet<string> WorkVerbs = WordList.Words(typeof(PersonFinder), "work-verbs.txt");
    private const int LongestCalling = 80;
    private readonly Dictionary<string, Actor> _byShortName = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorSlug, Actor> _found = [];

    /// <summary>The persons found so far, in the order of finding.</summary>
    public IReadOnlyCollection<Actor> Found => _found.Values;

    /// <summary>The persons in one passage; passages are given in order.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="known">Names that the vocabulary knows there; a person's name may not overlap them.</param>
    public IReadOnlyList<Mention> Find(Passage passage, IReadOnlyList<Mention> known)
    {
        var mentions = new List<Mention>();
        var text = passage.Text;
        foreach (var row in CapitalisedRow().Matches(text).SelectMany(m => Apart(new Span(m.Index, m.Index + m.Length), known)))
        {
            var span = Trimmed(text, row);
            if (span.Length == 0) continue;
            var name = span.In(text);
            if (_byShortName.TryGetValue(Bare(name), out var again))
            {
                _found.TryAdd(again.Slug, again);
                mentions.Add(new ActorMention(passage.Id, span, name, "short-name", again.Slug));
            }
            else if (RuleFor(text, span, name) is { } rule)
            {
                var person = Remember(name);
                mentions.Add(new ActorMention(passage.Id, span, name, rule, person.Slug));
            }
        }

        return mentions;
    }

    private static string? RuleFor(string text, Span span, string name)
    {
        var words = name.Split(' ');
        var cited = Cited().IsMatch(text.AsSpan(span.End));
        if (words.Length == 1 && (cited || IsInBrackets(text, span)) && name.Length >= 2 && !NotInNames.Contains(name) && name.Any(char.IsLower)) return "person-cited";
        if (words.Length is < 2 or > 5 || words.Any(w => w.TrimEnd('.').Length > 1 && NotInNames.Contains(w.TrimEnd('.')))) return null;
        if (!words.Any(w => w.Length > 2 && char.IsUpper(w[0]) && w.Skip(1).Any(char.IsLower))) return null;
        if (Titles.Contains(WordBefore(text, span.Start))) return "person-title";
        var after = text.AsSpan(span.End);
        if (SpeechVerbs.Contains(FirstWord(WithoutHelper(after)).ToString()) || SpeechVerbs.Contains(WordBefore(text, span.Start))) return "person-speech";
        if (OfBody().Match(text, span.End, Math.Min(text.Length - span.End, 150)) is { Success: true } body && SpeechVerbs.Contains(body.Groups["verb"].Value)) return "person-speech";
        if (Apposition().IsMatch(after)) return "person-apposition";
        if (after is [',', ..] && CallingBefore().Match(text, Math.Max(0, span.Start - LongestCalling), Math.Min(LongestCalling, span.Start)) is { Success: true } calling && Titles.Contains(calling.Groups["what"].Value)) return "person-apposition";
        if (words.Length <= 3 && WorkOf().IsMatch(after)) return "person-work";
        if (WorkVerbs.Contains(FirstWord(after).ToString()) || IsOfCalling(after)) return "person-work";
        return text.AsSpan(0, span.Start).TrimEnd().EndsWith("according to", StringComparison.OrdinalIgnoreCase) && words.Length <= 3 ? "person-speech" : null;
    }

    // "(Lee, 2018)", "(Lee & Orlov 2018: 44)", "according to Lee (2018)": who is cited, and says nothing there himself.
    private static bool IsInBrackets(string text, Span span) =>
        span.Start > 0 && (text[span.Start - 1] == '(' ? BracketedYear().IsMatch(text.AsSpan(span.End))
            : text.AsSpan(0, span.Start).EndsWith("ccording to ", StringComparison.Ordinal) && YearBehind().IsMatch(text.AsSpan(span.End)));

    /// <summary>Whether a word before a name tells who its bearer is: "Governor".</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>Whether a capitalised word is no part of any name: "Monday", "Western".</summary>
    public static bool IsNoName(string word) => NotInNames.Contains(word);

    /// <summary>Makes known a person whom something other than the words around the name shows to be one.</summary>
    public void Introduce(string name) => Remember(name);

    /// <summary>Makes known who wrote a work that the text cites: the text may call them by their family name alone.</summary>
    public void IntroduceAuthor(string name)
    {
        var words = name.Split(' ');
        if (words.Length is < 2 or > 3 || words[0].TrimEnd('.').Length == 1 || !words.All(IsNameWord) || words[^1].Length < 3 || words[^1].All(c => !char.IsLower(c))) return;
        _byShortName.TryAdd(name, PersonOf(name));
        _byShortName.TryAdd(words[^1], PersonOf(name));
    }

    private static bool IsNameWord(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && !NotInNames.Contains(word.TrimEnd('.')) && !Titles.Contains(word.TrimEnd('.')) && !OrganisationFinder.IsHead(word);

    // "Ann Lee is a retired professor of law"
    private static bool IsOfCalling(ReadOnlySpan<char> after) =>
        Is().Match(after[..Math.Min(after.Length, 80)].ToString()) is { Success: true } match && match.Groups["what"].Value.Split(' ').Any(Titles.Contains);

    private Actor Remember(string name)
    {
        var person = PersonOf(name);
        if (_found.TryGetValue(person.Slug, out var before)) return before;
        _found[person.Slug] = person;
        _byShortName[name] = person;
        var words = name.Split(' ');

        // "Ann B. Lee" becomes "Lee", "Ann Lee" or "Dr. Ann"; a name of two or three short syllables may put the family first.
        _byShortName.TryAdd(words[^1], person);
        _byShortName.TryAdd(words[0] + " " + words[^1], person);
        if (words[0].Length > 2) _byShortName.TryAdd(words[0], person);
        return person;
    }

    private static Actor PersonOf(string name) =>
        new(new ActorSlug(Slug.Of(WithoutInitials(name))), name, ActorKind.Person, [new NameForm(name, NameManner.Name)], null, null, null, null);

    // "Ann B. Lee" and "Ann Lee" are one; "B. Lee" has nothing else to be known by.
    private static string WithoutInitials(string name)
    {
        var words = name.Split(' ').Where(w => w.TrimEnd('.').Length > 1).ToList();
        return words.Count >= 2 ? string.Join(' ', words) : name;
    }

    // "Gulf News Ann Lee": what the vocabulary knows is taken out of the row, and what is left may be a name.
    private static IEnumerable<Span> Apart(Span row, IReadOnlyList<Mention> known)
    {
        var start = row.Start;
        foreach (var mention in known.Where(m => m.Span.Overlaps(row)).OrderBy(m => m.Span))
        {
            if (mention.Span.Start > start) yield return new Span(start, mention.Span.Start);
            start = Math.Max(start, mention.Span.End);
        }

        if (start < row.End) yield return new Span(start, row.End);
    }

    // Titles and sentence openers around a row of capitalised words are not part of the name.
    private static Span Trimmed(string text, Span row)
    {
        var (start, end) = (row.Start, row.End);
        while (start < end && (text[start] is ' ' or '-' or '.' || text.AsSpan(start, end - start) is ['’' or '\'', 's', ' ', ..])) start += text[start] is ' ' or '-' or '.' ? 1 : 3;
        while (end > start && text[end - 1] is ' ' or '-') end--;
        while (LastWord(text.AsSpan(start, end - start)) is { Length: > 0 } last && last.Length < end - start && Titles.Contains(last.ToString())) end = start + text.AsSpan(start, end - start - last.Length).TrimEnd().Length;
        while (start < end)
        {
            var word = FirstWord(text.AsSpan(start, end - start));
            if (word.Length == 0 || !(Titles.Contains(word.TrimEnd('.').ToString()) || NotInNames.Contains(word.ToString()))) break;
            start += word.Length;
            while (start < end && text[start] is ' ' or '.') start++;
        }

        start = BehindOffice(text, start, end);
        if (end - start > 2 && text.AsSpan(start, end - start) is [.., '’' or '\'', 's']) end -= 2;
        return new Span(start, Math.Max(start, end));
    }

    // "Harbour Board Secretary Ann Lee": the name begins behind the last word for what she is, where two words follow it.
    private static int BehindOffice(string text, int start, int end)
    {
        var words = text[start..end].Split(' ');
        var last = Array.FindLastIndex(words, Math.Max(0, words.Length - 3), Titles.Contains);
        return last < 0 ? start : start + words[..(last + 1)].Sum(word => word.Length + 1);
    }

    // "Ann Lee has also argued": the verb stands behind its helpers.
    private static ReadOnlySpan<char> WithoutHelper(ReadOnlySpan<char> after) =>
        Helper().EnumerateMatches(after) is var helpers && helpers.MoveNext() ? after[helpers.Current.Length..] : after;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string Bare(string name) => name.TrimEnd('.');

    private static string WordBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '.' or ',') end--;
        var from = end;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '-')) from--;
        return text[from..end];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        var end = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '-')) end++;
        return text[..end].TrimEnd('.');
    }

    [GeneratedRegex(@"\b\p{Lu}[\p{L}’'-]*\.?(?: (?:\p{Lu}[\p{L}’'-]*\.?|ur|bin|al|de|von|van|der|la|le)(?=[\s,.;:)’'”""]|$))*", RegexOptions.None, 15_000)]
    private static partial Regex CapitalisedRow();

    // "Lee (2018) adds", "Lee, Wang and Orlov (2018) warn": who is cited by year and speaks.
    [GeneratedRegex(@"^(?:(?:(?:, \p{Lu}[\p{L}’'-]+)*,? (?:and|&) \p{Lu}[\p{L}’'-]+| et al\.?) \((?:1[89]|20)\d\d[a-z]?[^)]{0,20}\) \p{Ll}{3,}| \((?:1[89]|20)\d\d[a-z]?[^)]{0,20}\) (?:has|have|had|also|\p{Ll}+(?:s|ed|ote|aid|und|aw|ew|eld)))\b", RegexOptions.NonBacktracking)]
    private static partial Regex Cited();

    [GeneratedRegex(@"^(?:,? (?:and|&) \p{Lu}[\p{L}’'-]+| et al\.)?,? (?:1[89]|20)\d\d[a-z]?[,:;) ]", RegexOptions.NonBacktracking)]
    private static partial Regex BracketedYear();

    [GeneratedRegex(@"^ \((?:1[89]|20)\d\d[a-z]?[,:)]", RegexOptions.NonBacktracking)]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"^ (?:has|had|have)(?: also| once| since| long| often| rightly| recently)?\b", RegexOptions.None, 15_000)]
    private static partial Regex Helper();

    [GeneratedRegex(@"^ (?:is|was) (?:an?|the) (?<what>\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,4})", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Is();

    // "A wholesaler in Heihe, Ann Lee, waits"
    [GeneratedRegex(@"\b[Aa]n? (?:\p{Ll}[\p{L}-]* ){0,3}?(?<what>\p{Ll}[\p{L}-]*)(?: (?:in|at|from|of|for|with) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})?, $", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex CallingBefore();

    // "Ann Lee's book The Long Winter"
    [GeneratedRegex(@"^['’]s? (?:\p{Ll}+ )?(?:book|memoirs?|study|article|essay|novel|diary|biography|monograph|thesis)\b", RegexOptions.NonBacktracking)]
    private static partial Regex WorkOf();

    // "Ann Lee of the Harbour Institute wrote"
    [GeneratedRegex(@"\G (?:of|from|at) (?:the )?\p{Lu}[\p{L}’'&.-]*(?:(?: of the| of| for the| for| and| &| on)? \p{Lu}[\p{L}’'&.-]*){0,6}(?: in \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)? (?:has |had |also )?(?<verb>\p{Ll}+)", RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex OfBody();

    [GeneratedRegex(@"^,? \(?(?:(?:an?|the|who|then|former|currently|now|reporting|one of|(?:its|his|her|their) (?:envoy|chief|head|founder|spokes\w+|chairman|chairwoman|director|adviser|advisor|deputy|ambassador|minister))\b|(?:[\p{L}-]+ ){0,4}?(?:president|minister|ambassador|professor|director|analyst|expert|fellow|chairman|head|secretary|general|spokesman|spokeswoman|spokesperson|governor|editor|scholar|historian|counsellor)\b)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Apposition();
}
