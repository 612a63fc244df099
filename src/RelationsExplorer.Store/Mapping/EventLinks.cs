using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>What an event is about.</summary>
internal sealed class EventThemeRow
{
    public required int Event { get; init; }

    public required int Ordinal { get; init; }

    public required int Theme { get; init; }
}

/// <summary>Who took part in an event.</summary>
internal sealed class EventActorRow
{
    public required int Event { get; init; }

    public required int Ordinal { get; init; }

    public required int Actor { get; init; }
}

/// <summary>Where an event took place.</summary>
internal sealed class EventPlaceRow
{
    public required int Event { get; init; }

    public required int Ordinal { get; init; }

    public required int Place { get; init; }
}

/// <summary>An article that tells of an event. Ordinals follow the number of the article, so its publication.</summary>
internal sealed class EventArticleRow
{
    public required int Event { get; init; }

    public required int Ordinal { get; init; }

    public required int Article { get; init; }

    /// <summary>How many of its claims tell of the event.</summary>
    public required int ClaimCount { get; init; }
}

internal sealed class EventThemeMap : IEntityTypeConfiguration<EventThemeRow>
{
    public void Configure(EntityTypeBuilder<EventThemeRow> builder)
    {
        builder.ToTable("event_themes").IsClustered();
        builder.HasKey(x => new { x.Event, x.Ordinal });
        builder.RefersTo<EventThemeRow, EventRow>(x => x.Event);
        builder.RefersTo<EventThemeRow, ThemeRow>(x => x.Theme);
    }
}

internal sealed class EventActorMap : IEntityTypeConfiguration<EventActorRow>
{
    public void Configure(EntityTypeBuilder<EventActorRow> builder)
    {
        builder.ToTable("event_actors").IsClustered();
        builder.HasKey(x => new { x.Event, x.Ordinal });
        builder.RefersTo<EventActorRow, EventRow>(x => x.Event);
        builder.RefersTo<EventActorRow, ActorRow>(x => x.Actor);
    }
}

internal sealed class EventPlaceMap : IEntityTypeConfiguration<EventPlaceRow>
{
    public void Configure(EntityTypeBuilder<EventPlaceRow> builder)
    {
        builder.ToTable("event_places").IsClustered();
        builder.HasKey(x => new { x.Event, x.Ordinal });
        builder.RefersTo<EventPlaceRow, EventRow>(x => x.Event);
        builder.RefersTo<EventPlaceRow, PlaceRow>(x => x.Place);
    }
}

internal sealed class EventArticleMap : IEntityTypeConfiguration<EventArticleRow>
{
    public void Configure(EntityTypeBuilder<EventArticleRow> builder)
    {
        builder.ToTable("event_articles");
        builder.IsClustered();
        builder.HasKey(x => new { x.Event, x.Ordinal });
        builder.RefersTo<EventArticleRow, EventRow>(x => x.Event);
        builder.RefersTo<EventArticleRow, ArticleRow>(x => x.Article);
    }
}
