using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Store.Mapping;

/// <summary>A work that is cited. Numbers follow the alphabet of titles (of the printed reference where there is none), then the id.</summary>
internal sealed class SourceRow
{
    public required int Number { get; init; }

    public required SourceId Id { get; init; }

    public required SourceKind Kind { get; init; }

    public required string? Title { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required string? Container { get; init; }

    /// <summary>The container as a record of its own.</summary>
    public required int? Outlet { get; init; }

    public required string? Publisher { get; init; }

    public required EdtfDate? Issued { get; init; }

    public required long? IssuedEarliest { get; init; }

    public required long? IssuedLatest { get; init; }

    public required EdtfDate? Accessed { get; init; }

    public required string? Url { get; init; }

    public required string? Doi { get; init; }

    public required string? Volume { get; init; }

    public required string? Issue { get; init; }

    public required string? Pages { get; init; }

    public required string Raw { get; init; }

    public required int? CorpusArticle { get; init; }

    /// <summary>How values came to be that the reference as printed does not have.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    public required int ClaimCount { get; init; }

    public required int ArticleCount { get; init; }
}

internal sealed class SourceMap : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> builder)
    {
        builder.ToTable("sources");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Id).IsUnique();
        builder.HasIndex(x => new { x.Outlet, x.ClaimCount });
        builder.RefersTo<SourceRow, OutletRow>(x => x.Outlet);
        builder.RefersTo<SourceRow, ArticleRow>(x => x.CorpusArticle);
    }
}
