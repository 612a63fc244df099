using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Names;

namespace RelationsExplorer.Import.Notes.References.Foreign;

/// <summary>Turns the marks and short words that references of other countries print into those of English styles: "[w:]", "(Hrsg.):", "„Journal” 2014, nr 3, s. 5–22".</summary>
internal static partial class ForeignMarks
{
    private static readonly SignedPattern InBy = new(BracketedIn(), "[in", "[w", "[В", "[в", "В: ", "В кн");
    private static readonly SignedPattern EditorBy = new(Editor(), "hrsg", "hg.", "a cura di", "red.", "dir.", "coord.", "(ed.):", "(eds.):", "pod red");
    private static readonly SignedPattern HousesBy = new(TwoHouses(), ";");
    private static readonly SignedPattern JournalBy = new(QuotedJournal(), "in “", "in «", "in \"", "in „", "„", "«");

    /// <summary>The words with English marks.</summary>
    public static string InEnglish(string text)
    {
        text = HousesBy.Replace(text, "(${one}, ${year})");
        text = InBy.Replace(text, match => match.Value[0] == '.' || (match.Index > 0 && text[match.Index - 1] == '.') ? ". In: " : ", in: ");
        text = EditorBy.Replace(text, " (ed.),");
        text = JournalBy.Replace(text, match => Outer(text[..match.Index]) ? $", in: {match.Groups["name"].Value}, " : match.Value);
        return text.Contains(" nr ", StringComparison.Ordinal) || text.Contains(", n. ", StringComparison.Ordinal) || text.Contains(" s. ", StringComparison.Ordinal) ? PagesWord().Replace(IssueWord().Replace(text, " no. "), " pp. ") : text;
    }

    // Behind the author alone a quotation is the title; behind author and title it is the journal.
    private static bool Outer(string before) => before.Trim(' ', ',', '.') is { Length: > 0 } head && (InBefore().IsMatch(before) || NameReader.Read(head, out _).Count == 0);

    [GeneratedRegex(@"[,.]?\s\[(in|w)\s?:?\]\s?:?\s|[,.]?\s\[в\s?:?\]\s|(?<=[.,]\s|\s)(?-i:В|В кн\.):\s(?=\p{Lu})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex BracketedIn();

    [GeneratedRegex(@",?\s\((hrsg|hg|hgg|a cura di|red|dir|coord|pod red)\.?\)\s?[:,]?|\s\(eds?\.\):", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Editor();

    // "(London: Tideway Press; Washington, DC: Harbour Press, 2015)": two houses print one book.
    [GeneratedRegex(@"\((?<one>\p{Lu}[^():;\d]{1,40}:\s[^():;\d]{2,60});\s\p{Lu}[^():;\d]{1,40}:\s[^():;\d]{2,60},\s(?<year>(1[5-9]|20)\d\d)\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex TwoHouses();

    // "Title, „Journal” 2014, nr 3", "Title, in «Limes», n. 3"
    [GeneratedRegex(@"(,\s(in:?\s)?|\.\s[Ii]n:?\s)[„«“""]\s?(?<name>\p{Lu}[^„«“”»""]{2,80}?)\s?[”»“""],?\s?(?=((vol|no|nr|n|t|z|R|anno)\b\.?\s?[\dIVXL]|\d|\())", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex QuotedJournal();

    [GeneratedRegex(@"\sin:?\s$|\.\s[Ii]n:?\s$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InBefore();

    [GeneratedRegex(@"\snr\s(?=\d)|(?<=,)\sn\.\s(?=\d+,)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex IssueWord();

    [GeneratedRegex(@"\ss\.\s(?=\d+(\s?[-–]\s?\d+)?\W*$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PagesWord();
}
