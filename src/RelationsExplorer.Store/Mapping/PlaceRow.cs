using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Mapping;

/// <summary>A place. Numbers follow the slug.</summary>
internal sealed class PlaceRow
{
    public required int Number { get; init; }

    public required PlaceSlug Slug { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    /// <summary>Slugs of the states it lies in, as the vocabulary gives them.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    public required double? Latitude { get; init; }

    public required double? Longitude { get; init; }

    public required string? Wikidata { get; init; }

    public required string? Description { get; init; }

    public required int ClaimCount { get; init; }

    public required int EventCount { get; init; }
}

/// <summary>One way in which texts call a place.</summary>
internal sealed class PlaceNameRow
{
    public required int Place { get; init; }

    public required int Ordinal { get; init; }

    public required string Text { get; init; }

    public required NameManner Manner { get; init; }
}

internal sealed class PlaceMap : IEntityTypeConfiguration<PlaceRow>
{
    public void Configure(EntityTypeBuilder<PlaceRow> builder)
    {
        builder.ToTable("places");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Slug).IsUnique();
        builder.HasIndex(x => x.ClaimCount);
    }
}

internal sealed class PlaceNameMap : IEntityTypeConfiguration<PlaceNameRow>
{
    public void Configure(EntityTypeBuilder<PlaceNameRow> builder)
    {
        builder.ToTable("place_names").IsClustered();
        builder.HasKey(x => new { x.Place, x.Ordinal });
        builder.RefersTo<PlaceNameRow, PlaceRow>(x => x.Place);
    }
}
