using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>What the store says of itself. There is one such row. It holds no clock time, so that the same corpus gives the same file.</summary>
internal sealed class HeaderRow
{
    public required int Number { get; init; }

    /// <summary><see cref="StoreContext.Format"/> of the writer.</summary>
    public required int Format { get; init; }

    /// <summary>A hash of every value in the store: equal content, equal version.</summary>
    public required string Version { get; init; }

    /// <summary>What the importer says that it was made from, so that a later start can tell whether it is current.</summary>
    public required string? Input { get; init; }

    public required int Articles { get; init; }

    public required int Passages { get; init; }

    public required int Claims { get; init; }

    public required int Events { get; init; }

    public required int Sources { get; init; }

    public required int Citations { get; init; }

    public required int Mentions { get; init; }

    public required int Discrepancies { get; init; }
}

internal sealed class HeaderMap : IEntityTypeConfiguration<HeaderRow>
{
    public void Configure(EntityTypeBuilder<HeaderRow> builder)
    {
        builder.ToTable("store");
        builder.HasNumber(x => x.Number);
    }
}
