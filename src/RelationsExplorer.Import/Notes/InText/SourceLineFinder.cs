using System.Buffers;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Studies;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.Works;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>Finds the works that a line beneath a figure or table gives as its source: "Source: Statistics Office, Yearbook 2018."</summary>
internal static partial class SourceLineFinder
{
    private const int Longest = 300;
    private const int LongestName = 50;
    private static readonly SearchValues<char> NoName = SearchValues.Create("“”\",:(");

    /// <summary>The works, each with the line that names it and the paragraph above, or above the table, which rests on it.</summary>
    /// <param name="passages">Those of the article, without their markers.</param>
    /// <param name="marked">Passages that bear a marker: their note says more than the line.</param>
    /// <param name="shelf">Where the works are gathered.</param>
    public static IEnumerable<SourceLine> Find(IReadOnlyList<Passage> passages, IReadOnlySet<PassageId> marked, SourceShelf shelf)
    {
        Passage? above = null;
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.Paragraph))
        {
            var line = MayBe(passage) && !marked.Contains(passage.Id) ? Line().Match(passage.Text) : Match.Empty;
            var works = line.Success && above is not null ? WorksIn(line.Groups["works"].Value) : [];
            if (works.Count == 0 && !passage.IsOfTable) above = passage;
            foreach (var work in works) yield return new SourceLine(passage.Id, above!, shelf.Add(work), work.Locator);
        }
    }

    private static bool MayBe(Passage passage) => passage.Text.Length <= Longest && passage.Text is ['S' or 's' or 'D' or 'd' or '(', ..];

    private static List<ParsedReference> WorksIn(string words)
    {
        // "Source: Chinese customs; Reuters"
        if (words.Trim(' ', '.', ')').Split(';', StringSplitOptions.TrimEntries) is { Length: > 1 } bodies && (Array.TrueForAll(bodies, IsBody) || AreNames(bodies)))
            return [.. bodies.Select(one => new ParsedReference(one) { Container = char.ToUpperInvariant(one[0]) + one[1..], Kind = Outlets.FindOrNull(one) is { Outlet.IsPress: true } ? SourceKind.News : SourceKind.WebPage })];
        var works = ReferenceParser.Parse(words).Select(work => work.Back == BackReference.Short ? ReferenceParser.FullOrNull(work.Raw) : work).OfType<ParsedReference>().Where(work => work.Back == BackReference.None).ToList();
        if (works.Count > 0) return works;
        // "Source: Rosatom": a body and no more.
        var body = words.Trim(' ', '.', ')');
        return BodyName.Is(body) && body.Length < 80 ? [new ParsedReference(words) { Container = body, Kind = SourceKind.WebPage }] : [];
    }

    // "Diplomaticheskii vestnik; Beijing Review; Izvestiya": names of papers and bodies, most of them known.
    private static bool AreNames(string[] names) =>
        names.Length > 2 && Array.TrueForAll(names, name => name.Length is > 1 and <= LongestName && char.IsUpper(name[0]) && !name.Any(char.IsDigit) && !name.AsSpan().ContainsAny(NoName))
        && names.Count(name => IsBody(name) || HeadLine.IsOutlet(name) || Outlets.FindOrNull(name) is not null) * 2 >= names.Length;

    private static bool IsBody(string words) => words.Length is > 1 and < 80 && (BodyName.Is(words) || OfficialFigures.IsOffice(words));

    [GeneratedRegex(@"^\(?(data\s+)?sources?(\s+of\s+data)?\s*:\s*(?<works>\p{L}.{2,}|[“‘""].{4,}|https?://.+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Line();
}

/// <summary>A work that a line gives as the source of what stands above it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Above">The paragraph that rests on it.</param>
/// <param name="Place">The work's place on the shelf.</param>
/// <param name="Locator">Page or part; null where none is given.</param>
internal sealed record SourceLine(PassageId Line, Passage Above, int Place, string? Locator);
