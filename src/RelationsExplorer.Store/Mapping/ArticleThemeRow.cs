using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Claims;

namespace RelationsExplorer.Store.Mapping;

/// <summary>How many claims of an article are about a theme, by stance: the cells of the comparison, counted once at import.</summary>
internal sealed class ArticleThemeRow
{
    public required int Article { get; init; }

    public required int Theme { get; init; }

    public required Stance Stance { get; init; }

    public required int ClaimCount { get; init; }
}

internal sealed class ArticleThemeMap : IEntityTypeConfiguration<ArticleThemeRow>
{
    public void Configure(EntityTypeBuilder<ArticleThemeRow> builder)
    {
        builder.ToTable("article_themes").IsClustered();
        builder.HasKey(x => new { x.Article, x.Theme, x.Stance });
        builder.RefersTo<ArticleThemeRow, ArticleRow>(x => x.Article);
        builder.RefersTo<ArticleThemeRow, ThemeRow>(x => x.Theme);
    }
}
