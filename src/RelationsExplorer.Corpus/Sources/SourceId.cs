namespace RelationsExplorer.Corpus.Sources;

/// <summary>The address of a source: a short hash of what makes it itself, so that it survives a new import.</summary>
/// <param name="Value">The text of the id, as in addresses and exports.</param>
public readonly record struct SourceId(string Value) : IComparable<SourceId>
{
    /// <summary>The id of a source made of these parts.</summary>
    public static SourceId Of(params ReadOnlySpan<string> parts) => new(ContentHash.Of("s", parts));

    /// <inheritdoc/>
    public int CompareTo(SourceId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
