using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Events;

/// <summary>Makes a short title of a claim's own words: without its date, its openers and what hangs on behind.</summary>
internal static partial class EventTitle
{
    private const int MostWords = 14;

    /// <summary>The title: at most fourteen words, first letter capital, no full stop.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="date">Where its date stands.</param>
    public static string Of(string text, Span claim, Span date)
    {
        var words = text[claim.Start..claim.End];
        if (claim.Contains(date) && date.Length > 0) words = BeforeDate().Replace(words[..(date.Start - claim.Start)], "") + words[(date.End - claim.Start)..];
        words = LoosePreposition().Replace(words, "$1");
        words = Dateline().Replace(Brackets().Replace(words, " "), "");
        words = Opener().Replace(words.TrimStart(' ', ',', '“', '"', '‘'), "");
        words = Aside().Replace(words, ",");
        words = Tail().Replace(words, "");
        words = Spaces().Replace(words, " ").Replace(" ,", ",", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal).Trim(' ', ',', '.', ';', ':', '”', '"', '“', '—', '–', '-', '?', '!');
        words = WithoutLoneQuotes(Shortened(SentenceSubject.Before(text, claim.Start, words)));
        return words.Length == 0 ? text[claim.Start..claim.End].Trim('.', ' ') : char.ToUpperInvariant(words[0]) + words[1..];
    }

    // A quotation of which only one end is left is no quotation any more.
    private static string WithoutLoneQuotes(string words) =>
        words.Count(c => c == '“') != words.Count(c => c == '”') || words.Count(c => c == '"') % 2 != 0
            ? words.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)
            : words;

    private static string Shortened(string words)
    {
        // What only leads to the main clause goes first: "At their sixth meeting, in Moscow, the ministers signed …".
        while (words.Split(' ').Length > MostWords && Adverbial().Match(words) is { Success: true } leading) words = words[leading.Length..];
        var all = words.Split(' ');
        if (all.Length <= MostWords) return words;
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        while (comma > 0 && words[..comma].Split(' ').Length < 5) comma = words.IndexOf(", ", comma + 1, StringComparison.Ordinal);
        if (comma > 0 && words[..comma].Split(' ').Length <= MostWords) return words[..comma];
        var kept = all.Take(MostWords).ToList();
        while (kept.Count > 6 && kept[^1] is "the" or "a" or "an" or "of" or "to" or "in" or "and" or "or" or "with" or "for" or "by" or "on" or "at" or "from" or "its" or "their" or "that" or "which" or "was" or "were" or "is" or "has" or "have" or "as") kept.RemoveAt(kept.Count - 1);
        return string.Join(' ', kept).TrimEnd(',', ';', ':') + " …";
    }

    // "concluded in the year" before "1858 by": what led to the date goes with it.
    [GeneratedRegex(@"(?:\b(?:in|on|by|since|until|till|from|during|of|dated|at|as of|as early as|as late as|as recently as|as far back as|early|late|the|year|back)\s+)+$", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex BeforeDate();

    // What is left of "in 2015," when the date is out: "in ,", "on .".
    [GeneratedRegex(@"\b(?:in|on|by|since|until|from|during|of|dated|at|as of)\s*([,.;]|$)", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex LoosePreposition();

    // "MOSCOW, Oct. 14 — Russia and China settled …"
    [GeneratedRegex(@"^\p{Lu}{3}[\p{Lu}/ .]*(?:, [^—–-]{0,24})?\s*(?:—|–|-)\s+(?=\p{Lu})", RegexOptions.None, 15_000)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(?:in|at|on|by|during|with|for|from|after|before|despite|under|as|since|though|although|while|where|amid|following|apart|besides|because)\b[^,]*, (?=\S+ \S+ \S)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 15_000)]
    private static partial Regex Adverbial();

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.None, 15_000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:(?:and|but|while|whereas|although|however|meanwhile|moreover|furthermore|then|thus|consequently|subsequently|besides|also|likewise|similarly|in addition|as a result|in fact|indeed|in response|which|who|that|when|after|according to [^,]{1,80}|it was reported that)\b,?\s*|,\s*|(?:in|on|by|during|since)\s*,\s*)+", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Opener();

    [GeneratedRegex(@",? (?:according to|as per|reported by)\b.*$|, (?:said|says|reported|stated|told)\b.*$", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Tail();

    // Who says it, in the middle of what is said: ", says the report, ".
    [GeneratedRegex(@", (?:it |he |she |they )?(?:said|says|say|reported|reports|stated|states|noted|notes|told|according to)\b[^,]{0,60},(?= )", RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s+", RegexOptions.None, 15_000)]
    private static partial Regex Spaces();
}
