using RelationsExplorer.Store.Queries.Vocabularies;

namespace RelationsExplorer.Web.Pages.Places;

/// <summary>Another place on the map of a place.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
/// <param name="Name">Its name; null where that has no room.</param>
internal readonly record struct PlaceAround(double X, double Y, string? Name)
{
    // Of the letters of the map's type, and of the gap between dot and name.
    private const double LetterWidth = 6.2;
    private const double Gap = 4;

    /// <summary>Whether the name stands to the left of its dot: always towards the middle of the map.</summary>
    public bool IsNamedToTheLeft => X > Locator.Middle;

    /// <summary>Where the name begins or, to the left of its dot, ends.</summary>
    public double NameX => IsNamedToTheLeft ? X - Gap : X + Gap;

    /// <summary>How far dot and name reach from left to right.</summary>
    public (double Left, double Right) Reach => (Name?.Length ?? 0) * LetterWidth is var width && IsNamedToTheLeft ? (NameX - width, X) : (X, NameX + width);
}

/// <summary>Chooses which places around are shown, and which of them with their names.</summary>
internal static class PlacesAround
{
    private const int MostNamed = 8;
    private const double NameHeight = 14;

    /// <summary>Names are given in turn, to the cities claimed most, as long as each keeps clear of the middle and of those before it.</summary>
    public static IReadOnlyList<PlaceAround> Of(Locator map, IEnumerable<FoundPlace> places)
    {
        var named = new List<PlaceAround> { new(Locator.Middle - 8, Locator.Middle, "mid") };
        var around = new List<PlaceAround>();
        foreach (var place in places)
        {
            if (place is not { Latitude: { } latitude, Longitude: { } longitude } || map.PlaceOrNull(latitude, longitude) is not { } at) continue;
            var one = new PlaceAround(at.X, at.Y, place.Name);
            var isFree = place.Kind == "city" && named.Count <= MostNamed && named.TrueForAll(other => IsClear(one, other));
            if (isFree) named.Add(one);
            if (isFree || place.Claims > 0) around.Add(isFree ? one : one with { Name = null });
        }

        return around;
    }

    private static bool IsClear(PlaceAround one, PlaceAround other) =>
        Math.Abs(one.Y - other.Y) > NameHeight || one.Reach.Left > other.Reach.Right || one.Reach.Right < other.Reach.Left;
}
