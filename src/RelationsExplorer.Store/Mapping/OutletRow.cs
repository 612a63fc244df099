using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>A newspaper, journal, site, collection or institute in which sources appeared. Numbers follow the slug.</summary>
internal sealed class OutletRow
{
    public required int Number { get; init; }

    /// <summary>The slug of the name: spellings that differ in case and marks only are one outlet.</summary>
    public required string Slug { get; init; }

    /// <summary>The commonest spelling.</summary>
    public required string Name { get; init; }

    public required int SourceCount { get; init; }

    /// <summary>Claims that cite any of its sources.</summary>
    public required int ClaimCount { get; init; }
}

internal sealed class OutletMap : IEntityTypeConfiguration<OutletRow>
{
    public void Configure(EntityTypeBuilder<OutletRow> builder)
    {
        builder.ToTable("outlets");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Slug).IsUnique();
        builder.HasIndex(x => x.ClaimCount);
    }
}
