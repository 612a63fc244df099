namespace RelationsExplorer.Corpus.Articles;

/// <summary>The address of an article: kebab-case, unique among its kind, stable over imports.</summary>
public readonly record struct ArticleSlug : IComparable<ArticleSlug>
{
    private readonly string? _value;

    /// <summary>Takes a slug as it is.</summary>
    /// <exception cref="ArgumentException">The text is no slug.</exception>
    public ArticleSlug(string value) => _value = Slug.Checked(value, "an article");

    /// <summary>The text of the slug.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public int CompareTo(ArticleSlug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
