namespace RelationsExplorer.Corpus.Claims;

/// <summary>The address of a claim: a short hash of what makes it itself, so that it survives a new import.</summary>
/// <param name="Value">The text of the id, as in addresses and exports.</param>
public readonly record struct ClaimId(string Value) : IComparable<ClaimId>
{
    /// <summary>The id of a claim made of these parts.</summary>
    public static ClaimId Of(params ReadOnlySpan<string> parts) => new(ContentHash.Of("c", parts));

    /// <inheritdoc/>
    public int CompareTo(ClaimId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
