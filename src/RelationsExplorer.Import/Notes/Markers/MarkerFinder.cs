using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading;

namespace RelationsExplorer.Import.Notes.Markers;

/// <summary>A marker in the running text, before it is taken out.</summary>
/// <param name="Passage">The passage's place among those of the draft.</param>
/// <param name="Start">Where the words to take out begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Label">The number or sign.</param>
/// <param name="Locator">A page printed inside the marker; else null.</param>
/// <param name="Rule">The style by which it was recognised.</param>
internal sealed record FoundMarker(int Passage, int Start, int End, string Label, string? Locator, string Rule);

/// <summary>Finds the markers of notes in the running text, in whatever style the article sets them.</summary>
internal static partial class MarkerFinder
{
    /// <summary>The markers, in order.</summary>
    /// <param name="passages">Those of the draft.</param>
    /// <param name="body">The places of headings and paragraphs that are no notes.</param>
    /// <param name="entries">The notes that are printed.</param>
    public static IReadOnlyList<FoundMarker> Find(IReadOnlyList<Passage> passages, IReadOnlyList<int> body, IReadOnlyList<NoteEntry> entries)
    {
        var exact = body.SelectMany(i => Exact(passages[i].Text, i)).ToList();
        if (exact.Count > 0) return exact;
        var labels = entries.Where(entry => entry.Label is not null).Select(entry => entry.Label!).ToHashSet();
        var numbers = labels.Where(label => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(label => int.Parse(label, CultureInfo.InvariantCulture)).ToHashSet();
        // Notes that only their markup numbered are as good as numbers that are printed.
        var unlabelled = entries.Count(entry => entry is { Label: null, Rule: PassageRules.NoteList });
        if (numbers.Count == 0 && unlabelled > 0) numbers = [.. Enumerable.Range(1, unlabelled)];
        var candidates = body.SelectMany(i => MarkerScanner.Scan(passages[i].Text, i)).ToList();
        var chosen = MarkerChooser.Choose(candidates, numbers.Count > 0 ? numbers : null)
            .Select(candidate => new FoundMarker(candidate.Passage, candidate.Start, candidate.End, candidate.Number.ToString(CultureInfo.InvariantCulture), candidate.Locator, candidate.Style));
        var signs = labels.Where(label => label.All(c => c is '*' or '†' or '‡' or '§')).ToHashSet();
        var romans = labels.Where(label => RomanNumber.Of(label) > 0).ToHashSet();
        if (romans.Count > 0) chosen = chosen.Concat(body.SelectMany(i => Romans(passages[i].Text, i, romans)));
        if (signs.Count > 0) chosen = chosen.Concat(body.SelectMany(i => Signs(passages[i].Text, i, signs)));
        return [.. chosen.OrderBy(mark => mark.Passage).ThenBy(mark => mark.Start)];
    }

    /// <summary>Whether a word of the text bears the sign.</summary>
    public static bool HasSign(string text, string sign) =>
        text.Contains(sign, StringComparison.Ordinal) && Sign().Matches(text).Any(match => match.Groups["sign"].Value == sign);

    private static IEnumerable<FoundMarker> Exact(string text, int passage)
    {
        if (!text.Contains("[^", StringComparison.Ordinal)) yield break;
        foreach (Match match in ExactMarker().Matches(text))
            yield return new FoundMarker(passage, match.Index, match.Index + match.Length, match.Groups["label"].Value, null, "exact");
    }

    private static IEnumerable<FoundMarker> Signs(string text, int passage, HashSet<string> signs)
    {
        foreach (Match match in Sign().Matches(text))
        {
            if (signs.Contains(match.Groups["sign"].Value))
                yield return new FoundMarker(passage, match.Index, match.Index + match.Length, match.Groups["sign"].Value, null, "sign");
        }
    }

    private static IEnumerable<FoundMarker> Romans(string text, int passage, HashSet<string> labels)
    {
        foreach (Match match in RomanMarker().Matches(text))
        {
            if (labels.Contains(match.Groups["label"].Value))
                yield return new FoundMarker(passage, match.Index, match.Index + match.Length, match.Groups["label"].Value, null, "bracket");
        }
    }

    [GeneratedRegex(@"\s?\[(?<label>[ivxlc]{1,7})\]|(?<=[.,;!?”’])(?<label>[ivxlc]{1,7})(?=\s|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex RomanMarker();

    [GeneratedRegex(@"\s?\[\^(?<label>[^\]\s]{1,40})\]", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex ExactMarker();

    [GeneratedRegex(@"(?<=[\p{L}\d.,;:!?”’"")])(?<sign>\*{1,3}|†{1,2}|‡|§)(?=$|[\s.,;:!?”’"")])", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Sign();
}
