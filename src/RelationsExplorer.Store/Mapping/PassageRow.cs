using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Store.Mapping;

/// <summary>A passage. Numbers follow the article's number, then the ordinal.</summary>
internal sealed class PassageRow
{
    public required int Number { get; init; }

    public required PassageId Id { get; init; }

    public required int Article { get; init; }

    public required int Ordinal { get; init; }

    public required PassageKind Kind { get; init; }

    public required int Line { get; init; }

    public required string Text { get; init; }

    public required int? Level { get; init; }

    public required string? Label { get; init; }

    public required string Rule { get; init; }
}

internal sealed class PassageMap : IEntityTypeConfiguration<PassageRow>
{
    public void Configure(EntityTypeBuilder<PassageRow> builder)
    {
        builder.ToTable("passages");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Id).IsUnique();
        builder.HasIndex(x => new { x.Article, x.Ordinal }).IsUnique();
        builder.RefersTo<PassageRow, ArticleRow>(x => x.Article);
    }
}
