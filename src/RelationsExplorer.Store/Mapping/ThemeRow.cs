using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Mapping;

/// <summary>Themes that belong together. Numbers are the order to show them.</summary>
internal sealed class ThemeGroupRow
{
    public required int Number { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }
}

/// <summary>A theme. Numbers are the order to show them.</summary>
internal sealed class ThemeRow
{
    public required int Number { get; init; }

    public required ThemeSlug Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>The slug of its group.</summary>
    public required string Group { get; init; }

    public required string Description { get; init; }

    /// <summary>Slugs of themes to read next.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    public required int ClaimCount { get; init; }

    public required int EventCount { get; init; }
}

internal sealed class ThemeGroupMap : IEntityTypeConfiguration<ThemeGroupRow>
{
    public void Configure(EntityTypeBuilder<ThemeGroupRow> builder)
    {
        builder.ToTable("theme_groups");
        builder.HasNumber(x => x.Number);
    }
}

internal sealed class ThemeMap : IEntityTypeConfiguration<ThemeRow>
{
    public void Configure(EntityTypeBuilder<ThemeRow> builder)
    {
        builder.ToTable("themes");
        builder.HasNumber(x => x.Number);
        builder.HasIndex(x => x.Slug).IsUnique();
    }
}
