using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.InText.Press;

/// <summary>
/// Finds the reports that newsletters and chronologies cite in brackets by outlet and day: "(Harbour Gazette, April 5; Interfax, April 6)".
/// No list knows all papers: a name that none knows is one where another report stands beside it, or where the bracket ends the paragraph.
/// </summary>
internal static partial class BracketedPress
{
    // Behind the day there may be another one: "May 27 and 28".
    private const int LongestRest = 12;

    /// <summary>The reports cited in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        if (sentence.Dates.Count == 0) yield break;
        foreach (Match bracket in Bracket().Matches(sentence.Words))
        {
            var items = Items(sentence, sentence.Span.Start + bracket.Index + 1, sentence.Span.Start + bracket.Index + bracket.Length - 1);
            var endsParagraph = sentence.Text.AsSpan(sentence.Span.Start + bracket.Index + bracket.Length).Trim(" .").Length == 0;
            foreach (var (span, name, date) in items)
            {
                var known = Outlets.FindOrNull(name)?.Outlet;
                if (known is null && items.Count < 2 && !(endsParagraph && name.Contains(' ', StringComparison.Ordinal))) continue;
                if (sentence.Persons.Any(person => person.Name == name)) continue;
                yield return new NamedWork(span, SourceKind.News) { Container = Outlets.Spelled(name), Outlet = known, Issued = date };
            }
        }
    }

    // What stands between semicolons, where it is a name and a day and nothing else.
    private static List<(Span Span, string Name, EdtfDate Date)> Items(ProseSentence sentence, int start, int end)
    {
        var items = new List<(Span, string, EdtfDate)>();
        while (start < end)
        {
            var close = sentence.Text.IndexOf(';', start, end - start);
            if (close < 0) close = end;
            var item = sentence.Text.AsSpan(start, close - start);
            var (from, to) = (close - item.TrimStart().Length, start + item.TrimEnd().Length);
            var (when, date) = sentence.Dates.FirstOrDefault(dated => dated.Span.Start > from && dated.Span.End <= to);
            if (date is not null && to - when.End <= LongestRest && Name().Match(sentence.Text[from..when.Start]) is { Success: true } match)
                items.Add((new Span(from, to), match.Groups["name"].Value, date));
            start = close + 1;
        }

        return items;
    }

    [GeneratedRegex(@"\([^()]{6,300}\)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Bracket();

    // "Ta Kung Pao, ", "Voice of the Amur, "
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}’'.-]*( (of |the |and |i |de |al-)*\p{Lu}[\p{L}’'.-]*){0,5}),? $", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Name();
}
