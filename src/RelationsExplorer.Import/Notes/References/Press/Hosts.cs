using System.Collections.Frozen;

namespace RelationsExplorer.Import.Notes.References.Press;

/// <summary>Whose an address on the web is, where its name does not say it: the list <c>hosts.tsv</c>.</summary>
internal static class Hosts
{
    // A name that is one of many for a house is kept as it stands; what kind of house that is, one list says.
    private static readonly FrozenDictionary<string, Outlet> Known = WordList.Rows(typeof(Hosts), "hosts.tsv")
        .ToFrozenDictionary(row => row[0], row => new Outlet(row[1], Outlets.FindOrNull(row[1])?.Outlet.Kind ?? row[2]), StringComparer.Ordinal);

    /// <summary>Who publishes at a host or above it ("english.customs.gov.cn" at "customs.gov.cn"); null where the list does not know.</summary>
    /// <param name="host">In small letters, without "www.".</param>
    public static Outlet? FindOrNull(string host)
    {
        for (var rest = host; rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (Known.TryGetValue(rest, out var outlet)) return outlet;
        }

        return null;
    }
}
