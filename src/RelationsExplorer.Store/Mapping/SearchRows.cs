using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>One value of one facet, and which claims, events or sources bear it.</summary>
internal sealed class FacetRow
{
    /// <summary>"claims", "events" or "sources".</summary>
    public required string Of { get; init; }

    /// <summary>"theme", "actor", "outlet" …</summary>
    public required string Facet { get; init; }

    /// <summary>Place among the values: those with most bearers first.</summary>
    public required int Ordinal { get; init; }

    /// <summary>A slug or word, as in addresses.</summary>
    public required string Value { get; init; }

    /// <summary>As shown.</summary>
    public required string Label { get; init; }

    public required int Count { get; init; }

    /// <summary>The numbers of the bearers, as a compressed bitmap.</summary>
    public required byte[] Numbers { get; init; }
}

/// <summary>A word, folded, and which claims, events or sources hold it.</summary>
internal sealed class WordRow
{
    /// <summary>"claims", "events" or "sources".</summary>
    public required string Of { get; init; }

    public required string Word { get; init; }

    public required byte[] Numbers { get; init; }
}

/// <summary>A list of numbers that is read whole: an order, or the days of events.</summary>
internal sealed class NumberListRow
{
    public required string Name { get; init; }

    public required byte[] Numbers { get; init; }
}

internal sealed class FacetMap : IEntityTypeConfiguration<FacetRow>
{
    public void Configure(EntityTypeBuilder<FacetRow> builder)
    {
        builder.ToTable("facets").IsClustered();
        builder.HasKey(x => new { x.Of, x.Facet, x.Ordinal });
    }
}

internal sealed class WordMap : IEntityTypeConfiguration<WordRow>
{
    public void Configure(EntityTypeBuilder<WordRow> builder)
    {
        builder.ToTable("words").IsClustered();
        builder.HasKey(x => new { x.Of, x.Word });
    }
}

internal sealed class NumberListMap : IEntityTypeConfiguration<NumberListRow>
{
    public void Configure(EntityTypeBuilder<NumberListRow> builder)
    {
        builder.ToTable("number_lists");
        builder.HasKey(x => x.Name);
    }
}
