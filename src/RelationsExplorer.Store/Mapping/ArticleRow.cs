using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Store.Mapping;

/// <summary>An article. Numbers follow the date of publication, then the slug; undated articles come last.</summary>
internal sealed class ArticleRow
{
    public required int Number { get; init; }

    public required ArticleSlug Slug { get; init; }

    public required string File { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required string? Publisher { get; init; }

    public required EdtfDate? Published { get; init; }

    public required long? PublishedEarliest { get; init; }

    public required long? PublishedLatest { get; init; }

    public required string? PublishedBasis { get; init; }

    public required string? Url { get; init; }

    public required string Language { get; init; }

    public required ArticleForm Form { get; init; }

    /// <summary>The number of its first claim; its claims follow one another. Where it has none, the number that its first claim would have.</summary>
    public required int FirstClaim { get; init; }

    public required int ClaimCount { get; init; }

    /// <summary>Claims that carry a citation.</summary>
    public required int CitedCount { get; init; }

    public required int EventCount { get; init; }

    /// <summary>Different works that its claims cite.</summary>
    public required int SourceCount { get; init; }

    /// <summary>The same in two stores that hold the same of the article: see <see cref="Loading.ArticlePrint"/>.</summary>
    public required long Print { get; init; }
}

internal sealed class ArticleMap : IEntityTypeConfiguration<ArticleRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.ToTable("articles");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Slug).IsUnique();
        builder.HasIndex(x => x.PublishedEarliest);
    }
}
