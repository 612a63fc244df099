using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>What a claim is about, most certain first.</summary>
internal sealed class ClaimThemeRow
{
    public required int Claim { get; init; }

    public required int Ordinal { get; init; }

    public required int Theme { get; init; }
}

/// <summary>Who a claim is about.</summary>
internal sealed class ClaimActorRow
{
    public required int Claim { get; init; }

    public required int Ordinal { get; init; }

    public required int Actor { get; init; }

    /// <summary>Where the passage first names it within the claim; null where an editor or the context gave it.</summary>
    public required int? Offset { get; init; }
}

/// <summary>Where a claim is set.</summary>
internal sealed class ClaimPlaceRow
{
    public required int Claim { get; init; }

    public required int Ordinal { get; init; }

    public required int Place { get; init; }

    /// <summary>Where the passage first names it within the claim; null where an editor or the context gave it.</summary>
    public required int? Offset { get; init; }
}

/// <summary>An event that a claim tells of; ordinal 0 is the main one.</summary>
internal sealed class ClaimEventRow
{
    public required int Claim { get; init; }

    public required int Ordinal { get; init; }

    public required int Event { get; init; }
}

internal sealed class ClaimThemeMap : IEntityTypeConfiguration<ClaimThemeRow>
{
    public void Configure(EntityTypeBuilder<ClaimThemeRow> builder)
    {
        builder.ToTable("claim_themes").IsClustered();
        builder.HasKey(x => new { x.Claim, x.Ordinal });
        builder.RefersTo<ClaimThemeRow, ClaimRow>(x => x.Claim);
        builder.RefersTo<ClaimThemeRow, ThemeRow>(x => x.Theme);
    }
}

internal sealed class ClaimActorMap : IEntityTypeConfiguration<ClaimActorRow>
{
    public void Configure(EntityTypeBuilder<ClaimActorRow> builder)
    {
        builder.ToTable("claim_actors").IsClustered();
        builder.HasKey(x => new { x.Claim, x.Ordinal });
        builder.RefersTo<ClaimActorRow, ClaimRow>(x => x.Claim);
        builder.RefersTo<ClaimActorRow, ActorRow>(x => x.Actor);
    }
}

internal sealed class ClaimPlaceMap : IEntityTypeConfiguration<ClaimPlaceRow>
{
    public void Configure(EntityTypeBuilder<ClaimPlaceRow> builder)
    {
        builder.ToTable("claim_places").IsClustered();
        builder.HasKey(x => new { x.Claim, x.Ordinal });
        builder.RefersTo<ClaimPlaceRow, ClaimRow>(x => x.Claim);
        builder.RefersTo<ClaimPlaceRow, PlaceRow>(x => x.Place);
    }
}

internal sealed class ClaimEventMap : IEntityTypeConfiguration<ClaimEventRow>
{
    public void Configure(EntityTypeBuilder<ClaimEventRow> builder)
    {
        builder.ToTable("claim_events").IsClustered();
        builder.HasKey(x => new { x.Claim, x.Ordinal });
        builder.HasIndex(x => new { x.Event, x.Claim });
        builder.RefersTo<ClaimEventRow, ClaimRow>(x => x.Claim);
        builder.RefersTo<ClaimEventRow, EventRow>(x => x.Event);
    }
}
