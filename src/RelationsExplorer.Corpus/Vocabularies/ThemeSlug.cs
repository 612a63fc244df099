namespace RelationsExplorer.Corpus.Vocabularies;

/// <summary>The address of a theme: kebab-case, unique among its kind, stable over imports.</summary>
public readonly record struct ThemeSlug : IComparable<ThemeSlug>
{
    private readonly string? _value;

    /// <summary>Takes a slug as it is.</summary>
    /// <exception cref="ArgumentException">The text is no slug.</exception>
    public ThemeSlug(string value) => _value = Slug.Checked(value, "a theme");

    /// <summary>The text of the slug.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public int CompareTo(ThemeSlug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
