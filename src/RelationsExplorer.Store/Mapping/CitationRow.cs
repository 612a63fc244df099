using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>A claim rests on a source. Numbers follow the claim's number.</summary>
internal sealed class CitationRow
{
    public required int Number { get; init; }

    public required int Claim { get; init; }

    public required int Source { get; init; }

    public required string? Marker { get; init; }

    public required string? Locator { get; init; }

    /// <summary>The note's passage.</summary>
    public required int? Note { get; init; }

    public required string Rule { get; init; }
}

internal sealed class CitationMap : IEntityTypeConfiguration<CitationRow>
{
    public void Configure(EntityTypeBuilder<CitationRow> builder)
    {
        builder.ToTable("citations");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Claim);
        builder.HasIndex(x => new { x.Source, x.Claim });
        builder.RefersTo<CitationRow, ClaimRow>(x => x.Claim);
        builder.RefersTo<CitationRow, SourceRow>(x => x.Source);
        builder.RefersTo<CitationRow, PassageRow>(x => x.Note);
    }
}
