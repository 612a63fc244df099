namespace RelationsExplorer.Corpus.Vocabularies;

/// <summary>The address of an actor: kebab-case, unique among its kind, stable over imports.</summary>
public readonly record struct ActorSlug : IComparable<ActorSlug>
{
    private readonly string? _value;

    /// <summary>Takes a slug as it is.</summary>
    /// <exception cref="ArgumentException">The text is no slug.</exception>
    public ActorSlug(string value) => _value = Slug.Checked(value, "an actor");

    /// <summary>The text of the slug.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public int CompareTo(ActorSlug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
