using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Corpus.Discrepancies;

/// <summary>Two or more claims about the same event or quantity that do not agree. The app takes no side.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Kind">What they differ on.</param>
/// <param name="About">What all of them are about, in words.</param>
/// <param name="Event">The event in question; null for a quantity.</param>
/// <param name="Sides">What is said, each with the claims that say it, in order of publication; at least two.</param>
/// <param name="Rule">How it was found.</param>
public sealed record Discrepancy(
    string Id,
    DiscrepancyKind Kind,
    string About,
    EventId? Event,
    IReadOnlyList<DiscrepancySide> Sides,
    string Rule);

/// <summary>One of the accounts that do not agree.</summary>
/// <param name="Says">The account in short: a date, a figure, a word.</param>
/// <param name="Claims">The claims that say it.</param>
public sealed record DiscrepancySide(string Says, IReadOnlyList<ClaimId> Claims);

/// <summary>What accounts differ on.</summary>
public enum DiscrepancyKind
{
    /// <summary>When it happened.</summary>
    Date,

    /// <summary>How much or how many.</summary>
    Figure,
}
