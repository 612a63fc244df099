using System.Runtime.InteropServices;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Searching;

/// <summary>Names and form of the lists of numbers in the store: four bytes each, little-endian.</summary>
internal static class NumberLists
{
    /// <summary>For each event in order of its number: its first and its last day.</summary>
    public const string EventDays = "event-days";

    /// <summary>For each source with a date: its number, its first and its last day.</summary>
    public const string SourceDays = "source-days";

    /// <summary>Claim and event, for each event that a claim tells of.</summary>
    public const string ClaimEvents = "claim-events";

    /// <summary>For each claim, how many words it has.</summary>
    public const string ClaimLengths = "claim-lengths";

    /// <summary>Claims by the number of their main event, so by its date; those without one last.</summary>
    public const string ClaimsByEvent = "claims-by-event";

    /// <summary>Sources, the most cited first.</summary>
    public const string SourcesByCitations = "sources-by-citations";

    /// <summary>Sources by the date when they appeared; those without one last.</summary>
    public const string SourcesByDate = "sources-by-date";

    public static NumberListRow Row(string name, IEnumerable<int> numbers) =>
        new() { Name = name, Numbers = MemoryMarshal.AsBytes<int>(numbers.ToArray()).ToArray() };

    public static int[] Read(byte[] bytes) => MemoryMarshal.Cast<byte, int>(bytes).ToArray();
}
