using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References;

/// <summary>Sets the spaces right that hasty notes leave out or set before a mark: "(London ,2007 ),p.33", "Lo,op.cit.", "May 4,2019".</summary>
internal static partial class RaggedSpacing
{
    /// <summary>The text with a space behind its commas and none before them; addresses stay as they are.</summary>
    public static string Mended(string text)
    {
        text = BeforeMark().Replace(text, "");
        text = BehindComma().Replace(text, ", ");
        return BeforeBracket().Replace(BeforeQuotation().Replace(text, "$0 "), "$0 ");
    }

    [GeneratedRegex(@"(?<=[\p{L}\d)\]”""’])\s+(?=[,;](\s|\d|\p{L}))|(?<=\d)\s+(?=\),)|(?<=[\p{L}\d)])\s+(?=\.\s*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BeforeMark();

    // Behind a name, a bracket or a year; "May 4,2019". An address may hold commas, and so may a sum or a chemist's word.
    [GeneratedRegex(@"(?<=[\p{L})\]”""’]),(?=(op|loc|supra|ibid|at\s|pp?\.|[“""]\p{Lu}|(19|20)\d\d\b))(?<!(://|www\.|\.\p{L}{2,4}/)\S*)|(?<=\b\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}),(?=(19|20)\d\d\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BehindComma();

    // "Holm, Lars.“Title”"
    [GeneratedRegex(@"(?<=\p{Ll}{2})\.(?=[“""]\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BeforeQuotation();

    // "Title?”(London: House, 2009)"
    [GeneratedRegex(@"(?<=[\p{L}?!.])[”""](?=\(\p{Lu})", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BeforeBracket();
}
