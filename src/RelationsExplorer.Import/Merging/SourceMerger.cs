using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Merging;

/// <summary>Joins works that several articles cite.</summary>
internal static class SourceMerger
{
    /// <summary>The works by id, and which of them each article's source became.</summary>
    public static (IReadOnlyList<Source> Sources, IReadOnlyDictionary<SourceId, SourceId> Became) Merge(IReadOnlyList<Draft> drafts)
    {
        var sources = drafts.SelectMany(d => d.Sources).DistinctBy(s => s.Id).OrderBy(s => s.Id).ToList();
        return (sources, sources.ToDictionary(s => s.Id, s => s.Id));
    }
}
