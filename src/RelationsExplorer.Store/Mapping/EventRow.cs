using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Store.Mapping;

/// <summary>An event. Numbers follow the earliest day (an open beginning first), then the latest (an open end last), then the id.</summary>
internal sealed class EventRow
{
    public required int Number { get; init; }

    public required EventId Id { get; init; }

    public required string Title { get; init; }

    public required EdtfDate Date { get; init; }

    public required long? DateEarliest { get; init; }

    public required long? DateLatest { get; init; }

    public required EventType Type { get; init; }

    public required EventStatus Status { get; init; }

    public required int ClaimCount { get; init; }

    public required int ArticleCount { get; init; }

    public required IReadOnlyList<Origin> Origins { get; init; }
}

internal sealed class EventMap : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("events");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Id).IsUnique();
        builder.HasIndex(x => new { x.ArticleCount, x.ClaimCount });
        builder.HasIndex(x => new { x.DateEarliest, x.DateLatest });
    }
}
