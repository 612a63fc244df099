using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Mapping;

/// <summary>An actor. Numbers follow the slug.</summary>
internal sealed class ActorRow
{
    public required int Number { get; init; }

    public required ActorSlug Slug { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>The slug of its state, as the vocabulary gives it.</summary>
    public required string? Country { get; init; }

    /// <summary>The slug of what it is part of, as the vocabulary gives it.</summary>
    public required string? Broader { get; init; }

    public required string? Wikidata { get; init; }

    public required string? Description { get; init; }

    /// <summary>Claims about it.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>Claims that it is the speaker of.</summary>
    public required int SpokenCount { get; init; }

    public required int EventCount { get; init; }
}

/// <summary>One way in which texts call an actor.</summary>
internal sealed class ActorNameRow
{
    public required int Actor { get; init; }

    public required int Ordinal { get; init; }

    public required string Text { get; init; }

    public required NameManner Manner { get; init; }
}

internal sealed class ActorMap : IEntityTypeConfiguration<ActorRow>
{
    public void Configure(EntityTypeBuilder<ActorRow> builder)
    {
        builder.ToTable("actors");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Slug).IsUnique();
        builder.HasIndex(x => x.ClaimCount);
        builder.HasIndex(x => x.Broader);
    }
}

internal sealed class ActorNameMap : IEntityTypeConfiguration<ActorNameRow>
{
    public void Configure(EntityTypeBuilder<ActorNameRow> builder)
    {
        builder.ToTable("actor_names").IsClustered();
        builder.HasKey(x => new { x.Actor, x.Ordinal });
        builder.RefersTo<ActorNameRow, ActorRow>(x => x.Actor);
    }
}
