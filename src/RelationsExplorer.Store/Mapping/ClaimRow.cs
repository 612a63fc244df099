using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Store.Mapping;

/// <summary>
/// A claim. Numbers follow the article's number (so the date of publication), the passage and the place in it: the
/// number is the reading order of the whole corpus, and the place of the claim in every bitmap.
/// </summary>
internal sealed class ClaimRow
{
    public required int Number { get; init; }

    public required ClaimId Id { get; init; }

    public required int Article { get; init; }

    public required int Passage { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required int SentenceStart { get; init; }

    public required int SentenceEnd { get; init; }

    public required string Text { get; init; }

    /// <summary>The actor who says it; null for the author of the article.</summary>
    public required int? Speaker { get; init; }

    /// <summary>The actor through whom the speaker's words came.</summary>
    public required int? Reporter { get; init; }

    public required Modality Modality { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>The first of the events it tells of.</summary>
    public required int? Event { get; init; }

    public required int CitationCount { get; init; }

    public required IReadOnlyList<Origin> Origins { get; init; }
}

internal sealed class ClaimMap : IEntityTypeConfiguration<ClaimRow>
{
    public void Configure(EntityTypeBuilder<ClaimRow> builder)
    {
        builder.ToTable("claims");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Id).IsUnique();
        builder.HasIndex(x => x.Passage);
        builder.RefersTo<ClaimRow, ArticleRow>(x => x.Article);
        builder.RefersTo<ClaimRow, PassageRow>(x => x.Passage);
        builder.RefersTo<ClaimRow, ActorRow>(x => x.Speaker);
        builder.RefersTo<ClaimRow, ActorRow>(x => x.Reporter);
        builder.RefersTo<ClaimRow, EventRow>(x => x.Event);
    }
}
