using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Heads;

/// <summary>
/// Spells in English what a page in another language prints above a text in English: "Publicerad 18 augusti 2013",
/// "4 Eylül 2018", "12 de mayo de 2015, 14.37 Uhr".
/// </summary>
internal static partial class ForeignDates
{
    private static readonly Dictionary<string, string> LabelsInEnglish =
        WordList.Rows(typeof(ForeignDates), "foreign-labels.tsv").SelectMany(row => row[1].Split('|').Select(word => (word, row[0]))).ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private const RegexOptions How = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(Patterns.Timeout);

    private static readonly SignedPattern Months = new(new Regex(
        $@"(?:\b(?<day>\d{{1,2}})(?:\.|º|er)?(?: de| di)? |^(?:\p{{L}}+,? )?)(?<month>{AnyOf(MonthNames.InEnglish.Keys)})\.?,?(?: de| del| di)? (?<year>(?:19|20)\d\d)\b",
        How, Longest), [.. MonthNames.InEnglish.Keys]);

    private static readonly SignedPattern Labels = new(new Regex(
        $@"(?<before>^|\d[ ,;|·–-]{{1,4}})(?<label>{AnyOf(LabelsInEnglish.Keys)})(?<after> ?:? ?\d)",
        How, Longest), [.. LabelsInEnglish.Keys]);

    /// <summary>The line with its months, its labels and its clock as English pages print them; as it was where it holds none.</summary>
    public static string InEnglish(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9')) return line;
        line = Clock().Replace(line, "${hour}:${minute}");
        line = Labels.Replace(line, match => match.Groups["before"].Value + LabelsInEnglish[match.Groups["label"].Value] + match.Groups["after"].Value);
        return Months.Replace(line, match => $"{match.Groups["day"].Value} {MonthNames.InEnglish[match.Groups["month"].Value]} {match.Groups["year"].Value}".TrimStart());
    }

    // The longest first: "maja", then "maj".
    private static string AnyOf(IEnumerable<string> words) =>
        string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));

    // "14.37 Uhr", "kl. 14.37", "à 14h37", "Saat 14:37"
    [GeneratedRegex(@"\b(?:(?:kl|klo|saat|godz)\.? ?|à |um |alle ore |ore )?(?<hour>\d{1,2})(?:[.:](?<minute>\d\d)(?: ?(?:Uhr|hs|uur))|h(?<minute>\d\d)\b)|\b(?:kl|klo|saat|godz)\.? ?(?<hour>\d{1,2})[.:](?<minute>\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Clock();
}
