using System.Text.RegularExpressions;
using RelationsExplorer.Import.Notes.References.Names;

namespace RelationsExplorer.Import.Notes.References.Containers;

/// <summary>Takes the numbered series that a work appeared in out of a reference: ", OSW Studies No. 48", " (Working Paper No. 12)". The series is its container.</summary>
internal static partial class SeriesReader
{
    private const string Sign = @"(?:[Nn]os?\.?|[Nn]r\.?|[Nn]umber|n[°º]|№|#)";

    // Numbers as series have them: "48", "6/2016", "WPM 67", "IB-12"; never a volume with its own number or pages behind it.
    private const string Number = @"(?<number>(?:\p{Lu}{2,4}[\s-])?\d{1,4}(?:[-/]\d{1,4})?)";

    private const string Name = @"(?:\p{Lu}[\p{L}&’'/-]*\s|of\s|for\s|on\s|and\s|in\s|the\s|de\s|di\s){0,8}?";

    private const string End = @"(?:(?<bracket>\))|(?=[.,;]\s|\s\(|[.,;]?\s*$))(?!,?\s(?:no|iss|pp?)\b|\s\(\d{1,3}\)|:)";

    private static readonly SignedPattern ByWord = new(Made(Words(isSigned: false), Sign + "?"), [.. Rows.Select(row => row.TrimEnd('*'))]);

    private static readonly SignedPattern BySign = new(Made(Words(isSigned: true), Sign), [.. Rows.Select(row => row.TrimEnd('*'))]);

    private static IEnumerable<string> Rows => WordList.Rows(typeof(SeriesReader), "series-words.txt").Select(row => row[0]);

    /// <summary>Reads it, where the words hold one behind something that it may be the series of.</summary>
    public static void Read(PrintedReference reference)
    {
        foreach (var pattern in (ReadOnlySpan<SignedPattern>)[BySign, ByWord])
        {
            var match = pattern.Match(reference.Rest);
            if (!match.Success || match.Index < 12 || IsWithinQuotation(reference.Rest, match.Index) || (match.Groups["open"].Value[^1] == '(') != match.Groups["bracket"].Success) continue;
            // "In: Eastern River Studies, no. 6" is a journal, and the series of a collection is not the chapter's.
            if (InBefore().IsMatch(reference.Rest.AsSpan(0, match.Index))) continue;
            // "Institute, Policy Brief No. 4, 2014": with nothing but a body before it, it is the title.
            if (BodyName.Is(reference.Rest[..match.Index]) || NameReader.Read(reference.Rest[..match.Index], out _).Count > 0) continue;
            reference.Series = match.Groups["name"].Value.Trim(' ', ',');
            reference.Issue = SerialReader.Range(match.Groups["number"].Value);
            var (before, after) = (reference.Rest[..match.Index], reference.Rest[(match.Index + match.Length)..]);
            if (match.Groups["open"].Value[0] is ('?' or '!' or '”' or '’' or '"' or '»') and var mark) before += mark;
            // A title without quotation marks ends where the series stood, whatever commas it holds.
            var isEnd = !after.StartsWith(" (", StringComparison.Ordinal) && before.AsSpan().IndexOfAny("“‘«\"") < 0;
            reference.Rest = isEnd ? $"{before}. {after.TrimStart(',', '.', ';', ' ')}" : before + after;
            return;
        }
    }

    private static bool IsWithinQuotation(string text, int at) =>
        text.AsSpan(0, at + 1).Count('“') > text.AsSpan(0, at + 1).Count('”') || text.AsSpan(0, at + 1).Count('«') > text.AsSpan(0, at + 1).Count('»');

    private static string Words(bool isSigned) => string.Join('|', Rows.Where(row => isSigned || !row.EndsWith('*'))
        .Select(row => row.TrimEnd('*')).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));

    private static Regex Made(string words, string sign) => new(
        $@"(?<open>[,.?!»]\s|[”’""],?\s|\s\()(?<name>{Name}(?:{words})(?:\sSeries)?),?\s{sign}\s?{Number}{End}", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.Timeout));

    [GeneratedRegex(@"(^|[\s,.”’])[Ii]n:?\s(?=\p{Lu})[^.“”]*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex InBefore();
}
