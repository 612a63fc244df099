using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.SeedTests;

/// <summary>What was read in one edition, by the numbers of its paragraphs.</summary>
internal sealed class EditionReading
{
    private readonly Collection _all;
    private readonly Dictionary<PassageId, int> _paragraphs;
    private readonly Dictionary<ClaimId, int> _claims;
    private readonly Dictionary<SourceId, Source> _sources;

    public EditionReading(Collection all, string slug)
    {
        _all = all;
        _paragraphs = all.Passages.Where(p => p.Article.Value == slug && p.Kind == PassageKind.Paragraph).OrderBy(p => p.Ordinal)
            .Select((p, i) => (p.Id, Number: i + 1)).ToDictionary(p => p.Id, p => p.Number);
        _claims = all.Claims.Where(c => _paragraphs.ContainsKey(c.Passage)).ToDictionary(c => c.Id, c => _paragraphs[c.Passage]);
        _sources = all.Sources.ToDictionary(s => s.Id);
    }

    /// <summary>Its events, with the paragraphs that tell of each.</summary>
    public IReadOnlyList<(Event Event, IReadOnlyList<int> Paragraphs)> Events =>
        [.. _all.Events.Select(e => (e, (IReadOnlyList<int>)[.. e.Claims.Where(_claims.ContainsKey).Select(c => _claims[c])])).Where(e => e.Item2.Count > 0)];

    /// <summary>Its figures, with their paragraphs.</summary>
    public IReadOnlyList<(Figure Figure, int Paragraph)> Figures =>
        [.. _all.Mentions.OfType<FigureMention>().Where(m => _paragraphs.ContainsKey(m.Passage)).Select(m => (m.Figure, _paragraphs[m.Passage]))];

    /// <summary>The works to which the markers with this number lead; or those named without one.</summary>
    public IReadOnlyList<Source> SourcesOf(string? marker) =>
        [.. _all.Citations.Where(c => c.Marker == marker && _claims.ContainsKey(c.Claim)).Select(c => c.Source).Distinct().Select(id => _sources[id])];
}
