using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads the bare numbers of a table: their unit stands once, in the caption ("billion US dollars", "per cent of total").</summary>
internal static partial class TableFigures
{
    /// <summary>The unit of each row whose table's caption names one, or those of its columns, where the head of each names it in brackets.</summary>
    public static IReadOnlyDictionary<PassageId, IReadOnlyList<Figure>> Units(IReadOnlyList<Passage> passages)
    {
        var units = new Dictionary<PassageId, IReadOnlyList<Figure>>();
        List<Figure> ofTable = [];
        foreach (var passage in passages)
        {
            if (passage.Rule == Passage.TableCaption) ofTable = UnitOrNull(passage.Text) is { } unit ? [unit] : [];
            else if (passage.Rule != Passage.TableRow) ofTable = [];
            else if (UnitsOfHeads(passage.Text) is { Count: > 1 } heads) ofTable = heads;
            else if (ofTable.Count > 0) units[passage.Id] = ofTable;
        }

        return units;
    }

    // "Year Volume (mln tonnes) Change (pct)"
    private static List<Figure> UnitsOfHeads(string row)
    {
        var heads = InBrackets().Matches(row);
        var units = heads.Count < 2 ? [] : heads.Select(head => UnitOrNull(head.Groups["unit"].Value)).OfType<Figure>().ToList();
        return units.Count == heads.Count ? units : [];
    }

    /// <summary>The numbers of a row that no other rule has read.</summary>
    /// <param name="row">The row's text.</param>
    /// <param name="units">What one of its numbers stands for: all of them, or each of those behind the row's name.</param>
    public static IEnumerable<FigureMatch> Find(string row, IReadOnlyList<Figure> units)
    {
        var cells = Cell().Matches(row).Cast<Match>().ToList();
        if (units.Count > 1 && cells.Count == units.Count + 1) cells.RemoveAt(0);
        if (units.Count > 1 && cells.Count != units.Count) yield break;
        foreach (var (cell, unit) in cells.Select((cell, i) => (cell, units[units.Count > 1 ? i : 0])))
        {
            if (!decimal.TryParse(cell.Value.Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) continue;
            number = FigureReader.Plain(number * unit.Low);
            yield return new FigureMatch(new Span(cell.Index, cell.Index + cell.Length), unit with { Low = number, High = number }, FigureRules.TableUnit);
        }
    }

    /// <summary>What one of something is, by the words of a caption that name a unit: of "billion US dollars" a thousand million dollars. Of several units the last counts.</summary>
    private static Figure? UnitOrNull(string caption) =>
        UnitWords().Matches(caption)
            .Select(start => (start.Index, One: OneOf(start, caption)))
            .Select(unit => (unit.Index, Cut: caption.Length - unit.Index - unit.One.Length, Found: FigureFinder.Find(unit.One)))
            .Where(unit => unit.Found.Count > 0 && unit.Found[0] is { Span.Start: 0, Rule: FigureRules.Money or FigureRules.Measure or FigureRules.Percent or FigureRules.Count })
            .OrderByDescending(unit => unit.Index + unit.Cut + unit.Found[0].Span.End).ThenBy(unit => unit.Index)
            .Select(unit => unit.Found[0].Figure).FirstOrDefault();

    // As prose would count one of them: "1 billion US dollars", "$1 million".
    private static string OneOf(Match start, string caption) =>
        char.IsLetter(start.Value[0]) || start.Value == "%" ? $"1 {ManyOf().Replace(caption[start.Index..], "$1 ")}" : $"{start.Value}1 {caption[(start.Index + start.Length)..]}";

    [GeneratedRegex(@"\((?<unit>[^()]{1,30})\)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InBrackets();

    // A word or sign with which a unit may begin.
    [GeneratedRegex(@"[$€£¥]|%|(?<![\w-])\p{L}+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex UnitWords();

    // "millions of U.S. dollars": what one of them is called.
    [GeneratedRegex(@"^(thousand|million|billion|trillion|lakh|crore)s of ", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ManyOf();

    // "45.8", "−2.1", "12,400"; not "2013/14", "T-72" or "3rd".
    [GeneratedRegex(@"(?<![\w.,/–-])[−-]?\d{1,3}(?:(?:,\d{3})+|\d*)(?:\.\d+)?(?![\w/–-]|[.,]\d)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Cell();
}
