using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes.InText.Documents;

/// <summary>Finds resolutions of the United Nations that prose names by their numbers: "Resolution 1973", "Resolution 68/262".</summary>
internal static partial class NamedResolutions
{
    private const string Council = "United Nations Security Council";
    private const string Assembly = "United Nations General Assembly";

    /// <summary>The resolutions named in a sentence, each once.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        var named = new HashSet<string>();
        foreach (var match in NamedDocuments.Matches(Resolution(), sentence.Words, "esolution "))
        {
            var number = match.Groups["number"].Value;
            if (!named.Add(number)) continue;
            var span = NamedDocuments.Spanning(sentence, match);
            yield return new NamedWork(span, SourceKind.Official)
            {
                Title = "Resolution " + number,
                Container = number.Contains('/', StringComparison.Ordinal) ? Assembly : Council,
                Issued = match.Groups["year"] is { Success: true } year && Corpus.Dates.EdtfDate.TryParse(year.Value, out var printed, out _) ? printed : Adopted(sentence, span.Start),
            };
        }
    }

    // "On 5 December 2018 the Assembly adopted Resolution 73/27"
    private static Corpus.Dates.EdtfDate? Adopted(ProseSentence sentence, int at)
    {
        var before = sentence.Dates.LastOrDefault(date => date.Span.End <= at && at - date.Span.End <= 60);
        return before.Date is not null && Vote().IsMatch(sentence.Text[before.Span.End..at].ToLower(CultureInfo.InvariantCulture)) ? before.Date : null;
    }

    // A number of the Council has three or four digits, one of the Assembly its session before a stroke; parliaments number theirs too.
    [GeneratedRegex(@"(?<!\b(House|Senate|Joint|Concurrent|Duma|Parliament|Congress|Party|Khural)\s)\b((?<=\b(Council|UNSC|UN|Assembly|UNGA)\s)[Rr]|R)esolution\s(?<number>\d{3,4}|\d{2}/\d{1,3})(?![\d/])(\s\((?<year>(19|20)\d\d)\))?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Resolution();

    [GeneratedRegex(@"\b(adopted|passed|approved|endorsed|abstained|voted|vetoed|carried)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Vote();
}
