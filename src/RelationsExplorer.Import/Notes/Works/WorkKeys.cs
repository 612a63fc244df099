using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes.Works;

/// <summary>What a work is looked up and compared by; made once of each, since a work is held against many others.</summary>
/// <param name="Title">The key of its title: <see cref="SourceIdentity.TitleKey"/>.</param>
/// <param name="Url">Its address without what does not matter; null where it has none.</param>
internal readonly record struct WorkKeys(string Title, string? Url)
{
    /// <summary>The keys of a work.</summary>
    public static WorkKeys Of(Source source) =>
        new(SourceIdentity.TitleKey(source.Title), source.Url is { } url ? SourceIdentity.CanonicalUrl(url) : null);
}
