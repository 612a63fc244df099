using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Discrepancies;

namespace RelationsExplorer.Store.Mapping;

/// <summary>Claims that do not agree. Numbers follow how many articles take part, most first, then the id.</summary>
internal sealed class DiscrepancyRow
{
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required DiscrepancyKind Kind { get; init; }

    public required string About { get; init; }

    public required int? Event { get; init; }

    public required string Rule { get; init; }

    public required int ClaimCount { get; init; }

    public required int ArticleCount { get; init; }
}

/// <summary>One of the accounts that do not agree.</summary>
internal sealed class DiscrepancySideRow
{
    public required int Discrepancy { get; init; }

    public required int Ordinal { get; init; }

    public required string Says { get; init; }
}

/// <summary>A claim that gives one of the accounts.</summary>
internal sealed class DiscrepancyClaimRow
{
    public required int Discrepancy { get; init; }

    public required int Side { get; init; }

    public required int Ordinal { get; init; }

    public required int Claim { get; init; }
}

internal sealed class DiscrepancyMap : IEntityTypeConfiguration<DiscrepancyRow>
{
    public void Configure(EntityTypeBuilder<DiscrepancyRow> builder)
    {
        builder.ToTable("discrepancies");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Id).IsUnique();
        builder.HasIndex(x => x.Event);
        builder.RefersTo<DiscrepancyRow, EventRow>(x => x.Event);
    }
}

internal sealed class DiscrepancySideMap : IEntityTypeConfiguration<DiscrepancySideRow>
{
    public void Configure(EntityTypeBuilder<DiscrepancySideRow> builder)
    {
        builder.ToTable("discrepancy_sides").IsClustered();
        builder.HasKey(x => new { x.Discrepancy, x.Ordinal });
        builder.RefersTo<DiscrepancySideRow, DiscrepancyRow>(x => x.Discrepancy);
    }
}

internal sealed class DiscrepancyClaimMap : IEntityTypeConfiguration<DiscrepancyClaimRow>
{
    public void Configure(EntityTypeBuilder<DiscrepancyClaimRow> builder)
    {
        builder.ToTable("discrepancy_claims").IsClustered();
        builder.HasKey(x => new { x.Discrepancy, x.Side, x.Ordinal });
        builder.HasIndex(x => x.Claim);
        builder.RefersTo<DiscrepancyClaimRow, DiscrepancyRow>(x => x.Discrepancy);
        builder.RefersTo<DiscrepancyClaimRow, ClaimRow>(x => x.Claim);
    }
}
