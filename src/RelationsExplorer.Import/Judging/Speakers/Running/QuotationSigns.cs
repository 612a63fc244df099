using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Speakers.Running;

/// <summary>Says how much of a statement is quoted, and whether the quoted words are its speaker's own.</summary>
internal static partial class QuotationSigns
{
    // "“…,” a scholar told us"; "a banner reads “…”"
    private const string Said = "said|says|told|tells|answered|asked|explained|added|argued|noted|replied|put it|recalled";
    private const string Things = "slogan|sign|banner|poster|placard|headline|joke|saying|proverb|motto|caption|billboard";

    // How much of a statement is quoted where it holds a word of somebody's, where its words are theirs, and where it is nothing else.
    private const double LeastSpeech = 0.13;
    private const double MainlySpeech = 0.4;
    private const double MostSpeech = 0.8;

    // A label is quoted, and says nothing: "a “lifeline”".
    private const int LongestLabel = 3;

    /// <summary>"“They keep the key,” a scholar told us": the words are somebody's whom no name stands for.</summary>
    public static bool IsUnnamedSpeech(string text, Span sentence, IReadOnlyList<Span> quotes) =>
        QuoteFinder.Share(quotes, sentence) >= MainlySpeech && SomebodySaid().IsMatch(text.AsSpan(sentence.Start, sentence.Length));

    /// <summary>Whether so much of a statement is quoted that its words are the speaker's own.</summary>
    public static bool IsSpeech(IReadOnlyList<Span> quotes, Span statement) => QuoteFinder.Share(quotes, statement) >= MainlySpeech;

    /// <summary>Whether a statement that has a speaker holds words of theirs: "called payments “a key challenge”".</summary>
    public static bool HoldsSpeech(IReadOnlyList<Span> quotes, Span statement) => QuoteFinder.Share(quotes, statement) >= LeastSpeech;

    /// <summary>
    /// Whether the words of a statement that somebody makes are to a good part their own: "“carries its own risks”", but not a label of few
    /// words, "called him “my old friend”", nor a title.
    /// </summary>
    public static bool QuotesSpeaker(string text, IReadOnlyList<Span> quotes, Span statement)
    {
        var share = QuoteFinder.Share(quotes, statement);
        if (share >= MostSpeech) return true;
        var (words, isClause) = (0, false);
        for (var i = 0; i < quotes.Count; i++)
        {
            if (!quotes[i].Overlaps(statement)) continue;
            var quoted = quotes[i].In(text).Split(' ');
            if (quoted.Length > LongestLabel && text[quotes[i].End - 2] is not (',' or '.' or '?' or '!') && quoted.All(word => word.Trim('“', '”', '"', '‘', '’', ',', '.', '«', '»') is var bare && (bare.Length <= 3 || char.IsUpper(bare[0])))) continue;
            words += quoted.Length;
            isClause |= quotes[i].Start == statement.Start && quotes[i].Length > 2 && text[quotes[i].End - 2] is ',' or '.' or '?' or '!' or '…';
            isClause |= quoted.Length is > 1 and <= LongestLabel && NoLabel().IsMatch(quotes[i].In(text));
        }

        return words > LongestLabel || (isClause && share >= LeastSpeech);
    }

    /// <summary>Whether a sentence is nothing but a quotation.</summary>
    public static bool IsAllSpeech(IReadOnlyList<Span> quotes, Span sentence) => quotes.Count > 0 && QuoteFinder.Share(quotes, sentence) >= MostSpeech;

    // "“softened everything”", "“must understand clearly”", "“with keen interest”", "“candid and fruitful”": a verb, or what goes with one, or more than one thing.
    [GeneratedRegex(@"^[“""‘«](?:(?:an?|the) \p{Ll}+ \p{Ll}+[”""’».,]*$|\p{Ll}+ and \p{Ll}+[”""’».,]*$|\p{Ll}+[^s\W]s \p{Ll}+ \p{Ll}+[”""’».,]*$|(?:I|We|He|She|It|They|You|There|That|This|No|Yes|Not|What|Who)\b|(?:with|by|in|at|to|for|on|from|under|against|until|must|will|would|can|cannot|could|may|should|is|are|was|were|has|have|not|never|\p{Ll}+(?:ed|ing|ly)) )|(?:ed|ing)[”""’».,]*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NoLabel();

    [GeneratedRegex(@"(?:[,.?!][”""’]|’,) [^.“""]{0,90}\b(?:" + Said + @")\b|\b(?:said|says|told|explained|added|argued)\b[^.“""]{0,60}[,:] ?[“""]|[”""’],? (?:ran|runs|went|goes|reads?|says|said|declared|proclaimed|announced) (?:the|an?|its|one) (?:\p{L}+ ){0,2}?(?:" + Things + @"|leaflet|song|verse|refrain)\b|\b(?:" + Things + @")s?\b[^.“""]{0,40} (?:reads?|ran|runs|says|said|goes|went|proclaims|proclaimed|was|is)[,:]? ?[“""]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SomebodySaid();
}
