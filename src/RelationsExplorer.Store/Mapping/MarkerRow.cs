using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>Where a note was marked in the running text.</summary>
internal sealed class MarkerRow
{
    public required int Number { get; init; }

    public required int Passage { get; init; }

    public required int Offset { get; init; }

    public required string Label { get; init; }

    /// <summary>The note's passage.</summary>
    public required int? Note { get; init; }

    public required string Rule { get; init; }
}

internal sealed class MarkerMap : IEntityTypeConfiguration<MarkerRow>
{
    public void Configure(EntityTypeBuilder<MarkerRow> builder)
    {
        builder.ToTable("markers");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Passage);
        builder.RefersTo<MarkerRow, PassageRow>(x => x.Passage);
        builder.RefersTo<MarkerRow, PassageRow>(x => x.Note);
    }
}
