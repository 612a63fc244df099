using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>What an editor remarks on a passage. Both ends are null where the whole passage is meant.</summary>
internal sealed class RemarkRow
{
    public required int Number { get; init; }

    public required int Passage { get; init; }

    public required int? Start { get; init; }

    public required int? End { get; init; }

    public required string Text { get; init; }
}

internal sealed class RemarkMap : IEntityTypeConfiguration<RemarkRow>
{
    public void Configure(EntityTypeBuilder<RemarkRow> builder)
    {
        builder.ToTable("remarks");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Passage);
        builder.RefersTo<RemarkRow, PassageRow>(x => x.Passage);
    }
}
