namespace RelationsExplorer.Corpus.Events;

/// <summary>The address of an event: a short hash of what makes it itself, so that it survives a new import.</summary>
/// <param name="Value">The text of the id, as in addresses and exports.</param>
public readonly record struct EventId(string Value) : IComparable<EventId>
{
    /// <summary>The id of an event made of these parts.</summary>
    public static EventId Of(params ReadOnlySpan<string> parts) => new(ContentHash.Of("e", parts));

    /// <inheritdoc/>
    public int CompareTo(EventId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
