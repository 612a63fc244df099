using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Notes;

/// <summary>Finds the works that a line beneath a figure or table gives as its source: "Source: Statistics Office, Yearbook 2018."</summary>
internal static partial class SourceLineFinder
{
    private const int Longest = 300;

    /// <summary>The works, with the words that name them.</summary>
    /// <param name="passages">Those of the article, without their markers.</param>
    /// <param name="marked">Passages that bear a marker: their note says more than the line.</param>
    /// <param name="shelf">Where the works are gathered.</param>
    public static IEnumerable<(PassageId Passage, Span Span, int Place, string? Locator)> Find(IReadOnlyList<Passage> passages, IReadOnlySet<PassageId> marked, SourceShelf shelf)
    {
        foreach (var passage in passages)
        {
            if (passage.Kind != PassageKind.Paragraph || passage.Text.Length > Longest || passage.Text is not ['S' or 's' or 'D' or 'd' or '(', ..] || marked.Contains(passage.Id)) continue;
            var line = Line().Match(passage.Text);
            if (!line.Success) continue;
            var words = line.Groups["works"];
            foreach (var work in WorksIn(words.Value))
                yield return (passage.Id, new Span(words.Index, words.Index + words.Length), shelf.Add(work), work.Locator);
        }
    }

    private static List<ParsedReference> WorksIn(string words)
    {
        var works = ReferenceParser.Parse(words).Select(work => work.Back == BackReference.Short ? ReferenceParser.FullOrNull(work.Raw) : work).OfType<ParsedReference>().Where(work => work.Back == BackReference.None).ToList();
        if (works.Count > 0) return works;
        // "Source: Rosatom": a body and no more.
        var body = words.Trim(' ', '.', ')');
        return NameReader.IsCorporate(body) && body.Length < 80 ? [new ParsedReference(words) { Container = body, Kind = Corpus.Sources.SourceKind.WebPage }] : [];
    }

    [GeneratedRegex(@"^\(?(data\s+)?sources?(\s+of\s+data)?\s*:\s*(?<works>\p{L}.{2,}|[“‘""].{4,}|https?://.+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 15_000)]
    private static partial Regex Line();
}
