using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Mentions;

namespace RelationsExplorer.Store.Mapping;

/// <summary>A span that was recognised. The columns of the other kinds are null.</summary>
internal sealed class MentionRow
{
    public required int Number { get; init; }

    public required int Passage { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Text { get; init; }

    public required MentionKind Kind { get; init; }

    public required string Rule { get; init; }

    public EdtfDate? Date { get; init; }

    public long? DateEarliest { get; init; }

    public long? DateLatest { get; init; }

    public string? Working { get; init; }

    public int? Actor { get; init; }

    public int? Place { get; init; }

    public double? Low { get; init; }

    public double? High { get; init; }

    public string? Unit { get; init; }

    public FigureBound? Bound { get; init; }
}

internal sealed class MentionMap : IEntityTypeConfiguration<MentionRow>
{
    public void Configure(EntityTypeBuilder<MentionRow> builder)
    {
        builder.ToTable("mentions");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Passage);
        builder.RefersTo<MentionRow, PassageRow>(x => x.Passage);
        builder.RefersTo<MentionRow, ActorRow>(x => x.Actor);
        builder.RefersTo<MentionRow, PlaceRow>(x => x.Place);
    }
}

/// <summary>What sort of thing a mention names.</summary>
public enum MentionKind
{
    /// <summary>A time.</summary>
    Date,

    /// <summary>A state, organisation or person.</summary>
    Actor,

    /// <summary>Somewhere on the map.</summary>
    Place,

    /// <summary>A quantity with a unit.</summary>
    Figure,
}
