namespace RelationsExplorer.Corpus.Articles;

/// <summary>The address of a passage: a short hash of what makes it itself, so that it survives a new import.</summary>
/// <param name="Value">The text of the id, as in addresses and exports.</param>
public readonly record struct PassageId(string Value) : IComparable<PassageId>
{
    /// <summary>The id of a passage made of these parts.</summary>
    public static PassageId Of(params ReadOnlySpan<string> parts) => new(ContentHash.Of("p", parts));

    /// <inheritdoc/>
    public int CompareTo(PassageId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
