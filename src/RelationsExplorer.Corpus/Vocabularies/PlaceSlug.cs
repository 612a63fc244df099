namespace RelationsExplorer.Corpus.Vocabularies;

/// <summary>The address of a place: kebab-case, unique among its kind, stable over imports.</summary>
public readonly record struct PlaceSlug : IComparable<PlaceSlug>
{
    private readonly string? _value;

    /// <summary>Takes a slug as it is.</summary>
    /// <exception cref="ArgumentException">The text is no slug.</exception>
    public PlaceSlug(string value) => _value = Slug.Checked(value, "a place");

    /// <summary>The text of the slug.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public int CompareTo(PlaceSlug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
