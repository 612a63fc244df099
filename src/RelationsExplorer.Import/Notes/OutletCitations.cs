using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes;

/// <summary>
/// Finds works that prose names by their outlet: "According to a report dated … of …", "… reported on …", "(…, 3 May
/// 2020)". An outlet that is only spoken of is none: a word that cites must stand beside it.
/// </summary>
internal static partial class OutletCitations
{
    private const int Timeout = 15_000;

    private static readonly FrozenDictionary<string, string> Parts = WordList.Rows(typeof(OutletCitations), "citing-words.tsv")
        .GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => string.Join(' ', group.Select(row => row[1])), StringComparer.OrdinalIgnoreCase);

    /// <summary>The works named in a sentence by the outlets in it.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence, IReadOnlyList<NamedOutlet> outlets)
    {
        foreach (var outlet in outlets)
        {
            var kind = outlet.Name.Outlet.Kind;
            if (kind is "publisher" or "platform" or "reference" or "company") continue;
            var before = Backwards(sentence, outlet.Span.Start);
            var after = Forwards(sentence, outlet.Span.End, canSpeak: kind != "government");
            var inBrackets = InBrackets(sentence, outlet.Span, before);
            if (!(before.Cites || after.Cites || inBrackets)) continue;
            if (kind == "government" && !before.Publishes) continue;
            var date = before.Date ?? after.Date;
            if (outlet.Name.Plain && date is null && !inBrackets && !before.Attributes && outlet.Name.Text.Contains(' ', StringComparison.Ordinal) is false) continue;
            var start = before.Cites || before.Date is not null ? before.Start : outlet.Span.Start;
            var (title, titleSpan) = Title(sentence, outlet.Span, start);
            if (titleSpan is { } told) start = Math.Min(start, told.Start);
            yield return new NamedWork(new Span(start, Math.Max(after.End, outlet.Span.End)), KindOf(outlet.Name.Outlet))
            {
                Title = title,
                Authors = before.Authors.Count > 0 ? before.Authors : Writer(sentence),
                Container = NameOf(outlet, sentence.Text),
                Outlet = outlet.Name.Outlet,
                Issued = date,
            };
        }
    }

    /// <summary>Whether the word is one that cites or stands between, so that no name begins with it.</summary>
    public static bool IsCitingWord(string word) => Parts.ContainsKey(word);

    /// <summary>The name of an outlet as it is best written.</summary>
    public static string NameOf(NamedOutlet outlet, string text)
    {
        var written = outlet.Span.In(text);
        if (written.StartsWith("the ", StringComparison.Ordinal)) written = written[4..];
        return Outlets.Spelled(written);
    }

    private static SourceKind KindOf(Outlet outlet) => outlet.Kind switch
    {
        "journal" => SourceKind.Academic,
        "institute" => SourceKind.Report,
        "government" => SourceKind.Official,
        _ => SourceKind.News,
    };

    // Walks from the outlet to the left over small words, dates and authors, as far as they belong together.
    private static Walk Backwards(ProseSentence sentence, int at)
    {
        var walk = new Walk { Start = at };
        var words = ProseWord.Of(sentence.Text[..at]);
        for (var i = words.Count - 1; i >= 0 && words[i].Start >= sentence.Span.Start; i--)
        {
            var gap = sentence.Text.AsSpan(words[i].End, walk.Start - words[i].End);
            // "Source: Xinhua"
            if (HasBreak(gap) && !(gap.Trim() is ":" && words[i].In(sentence.Text).StartsWith("sourc", StringComparison.OrdinalIgnoreCase))) break;
            if (sentence.Dates.FirstOrDefault(date => date.Span.Contains(words[i])) is { Date: not null } date)
            {
                walk.Date ??= date.Date;
                while (i > 0 && date.Span.Contains(words[i - 1])) i--;
                walk.Start = Math.Min(date.Span.Start, words[i].Start);
                continue;
            }

            var word = words[i].In(sentence.Text);
            if (sentence.Persons.FirstOrDefault(person => person.Span.Contains(words[i])) is { Name: not null } author && i > 0)
            {
                while (i > 0 && author.Span.Contains(words[i - 1])) i--;
                var by = i > 0 ? words[i - 1].In(sentence.Text) : "";
                if (!by.Equals("by", StringComparison.OrdinalIgnoreCase) && !walk.Wrote) break;
                walk.Authors = [author.Name];
                walk.Start = words[i].Start;
                continue;
            }

            if (!Parts.TryGetValue(word, out var part) && !word.EndsWith("-based", StringComparison.OrdinalIgnoreCase)) break;
            if (part?.Contains("cue", StringComparison.Ordinal) == true)
            {
                walk.Cites = true;
                walk.Wrote = word is "wrote" or "writes";
                walk.Publishes |= word is "published" or "released" or "issued" or "report" or "reported";
                walk.Attributes |= word.Equals("according", StringComparison.OrdinalIgnoreCase) || word is "per" or "told" or "interview" || word.StartsWith("sourc", StringComparison.OrdinalIgnoreCase) || word.Equals("courtesy", StringComparison.OrdinalIgnoreCase);
            }

            walk.Start = words[i].Start;
        }

        return walk;
    }

    // Walks to the right: a verb of reporting, a noun for a report, a date.
    private static Walk Forwards(ProseSentence sentence, int at, bool canSpeak)
    {
        var walk = new Walk { Start = at, End = at };
        var words = ProseWord.Of(sentence.Text[at..sentence.Span.End]).ConvertAll(word => new Span(word.Start + at, word.End + at));
        for (var i = 0; i < words.Count && i < 8; i++)
        {
            var gap = sentence.Text.AsSpan(walk.End, words[i].Start - walk.End);
            if (sentence.Dates.FirstOrDefault(date => date.Span.Contains(words[i])) is { Date: not null } date)
            {
                // "Reuters, on 3 May" tells when something happened; "(Reuters, 3 May)" and "Reuters, 3 May:" when it was told.
                var isAside = HasBreak(gap) || (gap.Contains(',') && i > 0);
                if (!isAside && walk.Date is null) walk.Date = date.Date;
                if (isAside || walk.Date is null) break;
                walk.End = date.Span.End;
                while (i + 1 < words.Count && date.Span.Contains(words[i + 1])) i++;
                continue;
            }

            var word = words[i].In(sentence.Text);
            if (gap.Contains(',') || HasBreak(gap) || (walk.Date is not null && !walk.Cites && !Parts.ContainsKey(word))) break;
            var part = Parts.GetValueOrDefault(word, "");
            if (canSpeak && !walk.Cites && part.Contains("verb", StringComparison.Ordinal)) walk.Cites = true;
            else if (!walk.Cites && i == 0 && word is "report" or "article" or "story" or "editorial" or "poll" or "interview" or "analysis" or "commentary") walk.Cites = walk.Noun = true;
            else if (walk.Noun && i == 1 && part.Contains("verb", StringComparison.Ordinal)) walk.Cites = true;
            else if (walk.Cites && word is not ("on" or "in" or "dated" or "of" or "the" or "last" or "that")) break;
            else if (!part.Contains("between", StringComparison.Ordinal) || word == "that") break;
            if (walk.Cites || walk.Date is not null) walk.End = words[i].End;
            else walk.End = words[i].End;
        }

        if (!walk.Cites && walk.Date is null) walk.End = at;
        // "a Reuters report said": the noun alone does not cite, what it says does.
        return walk;
    }

    // "(TASS, 3 May 2020)", "(Courtesy The Diplomat)", "Source: Xinhua, 12 March 2019"
    private static bool InBrackets(ProseSentence sentence, Span outlet, Walk before)
    {
        var text = sentence.Text;
        var lead = text.AsSpan(sentence.Span.Start, outlet.Start - sentence.Span.Start).TrimEnd();
        if (lead.Length == 0 || lead[^1] != '(') return before.Attributes && SourceLine().IsMatch(sentence.Words);
        var close = text.IndexOf(')', outlet.End);
        if (close < 0) return false;
        return sentence.Dates.Any(date => date.Span.Start >= outlet.End && date.Span.End <= close && text.AsSpan(outlet.End, date.Span.Start - outlet.End).Trim(" ,").Length == 0);
    }

    private static (string? Title, Span? Span) Title(ProseSentence sentence, Span outlet, int start)
    {
        var match = Titled().Match(sentence.Text, sentence.Span.Start, sentence.Span.Length);
        if (!match.Success) return (null, null);
        var from = match.Index + match.Length;
        var rest = sentence.Text[from..sentence.Span.End];
        var isQuoted = rest.Length > 0 && QuotedTitle.Opens(rest, 0);
        if (isQuoted && QuotedTitle.FindOrNull(rest) is { Start: 0 } quoted) return (quoted.Text, new Span(match.Index, from + quoted.End));
        var bare = BareTitle().Match(rest);
        if (isQuoted || !bare.Success || from + bare.Groups["title"].Index + bare.Groups["title"].Length > outlet.Start) return (null, null);
        _ = start;
        return (bare.Groups["title"].Value, new Span(match.Index, from + bare.Groups["title"].Length));
    }

    // "It was written by Dr. Ann Lee, professor …"
    private static IReadOnlyList<string> Writer(ProseSentence sentence)
    {
        var match = WrittenBy().Match(sentence.Next);
        if (!match.Success) return [];
        var name = NameReader.WithoutRank(match.Groups["who"].Value.Trim());
        return NameReader.IsPerson(name) && name.Contains(' ', StringComparison.Ordinal) ? [name] : [];
    }

    private static bool HasBreak(ReadOnlySpan<char> gap) => gap.ContainsAny(";:“”\"") || gap.Contains('—');

    // What lies beside an outlet, on one side.
    private sealed class Walk
    {
        public int Start { get; set; }

        public int End { get; set; }

        public bool Cites { get; set; }

        public bool Noun { get; set; }

        public bool Wrote { get; set; }

        public bool Publishes { get; set; }

        public bool Attributes { get; set; }

        public EdtfDate? Date { get; set; }

        public IReadOnlyList<string> Authors { get; set; } = [];
    }

    [GeneratedRegex(@"^\W*(sources?\s*:|courtesy\b|via\b)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"\b(titled|entitled|headlined|under the (headline|title)( of)?|with the (headline|title))\s*[:,]?\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Titled();

    // The quotation marks were lost, and perhaps the space after the title.
    [GeneratedRegex(@"^(?<title>\p{Lu}.{5,160}?)\s*(was|is|has been|had been|were)\s+(first\s+)?(published|released|carried|posted|printed)\b", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex BareTitle();

    [GeneratedRegex(@"^(it|this|the (article|report|piece|story|essay|paper|comment|commentary)) (was|is|has been) (written|authored) by (?<who>((dr|prof|mr|mrs|ms|gen|amb|brig|col)\.?\s+)*(\p{Lu}[\p{L}'’.-]*\s?){2,4})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex WrittenBy();
}
