using System.Globalization;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Places;

/// <summary>
/// A small map that shows where a place lies: the grid of the globe seen from high above it (orthographic projection), without
/// tiles or coasts from elsewhere, and other places of the corpus for orientation. It reaches some 3,000 km around.
/// </summary>
internal sealed class Locator
{
    private const double Radius = 150;

    // How much larger the globe is than the drawing: 27 degrees of arc reach from the middle to the edge.
    private const double Globe = 2.2 * Radius;

    private readonly double _sinLatitude;
    private readonly double _cosLatitude;
    private readonly double _longitude;

    /// <summary>The globe seen from above this point.</summary>
    public Locator(double latitude, double longitude)
    {
        (_sinLatitude, _cosLatitude) = Math.SinCos(Radians(latitude));
        _longitude = longitude;
    }

    /// <summary>Side of the drawing.</summary>
    public static double Side => 2 * (Radius + 10);

    /// <summary>Middle of the drawing, where the place itself lies.</summary>
    public static double Middle => Radius + 10;

    /// <summary>How far the drawing reaches from its middle.</summary>
    public static double Reach => Radius;

    /// <summary>Meridians and parallels, as SVG paths.</summary>
    public IEnumerable<string> Grid()
    {
        for (var longitude = -180; longitude < 180; longitude += 10)
            yield return Path(Enumerable.Range(-40, 81).Select(i => (Latitude: i * 2.0, Longitude: (double)longitude)));
        for (var latitude = -80; latitude <= 80; latitude += 10)
            yield return Path(Enumerable.Range(0, 181).Select(i => (Latitude: (double)latitude, Longitude: (i * 2.0) - 180)));
    }

    /// <summary>Where a point lies in the drawing; null beyond its edge.</summary>
    public (double X, double Y)? PlaceOrNull(double latitude, double longitude)
    {
        var (sin, cos) = Math.SinCos(Radians(latitude));
        var (sinEast, cosEast) = Math.SinCos(Radians(longitude - _longitude));
        var (east, north) = (Globe * cos * sinEast, Globe * ((_cosLatitude * sin) - (_sinLatitude * cos * cosEast)));
        var isNear = (_sinLatitude * sin) + (_cosLatitude * cos * cosEast) > 0 && Math.Sqrt((east * east) + (north * north)) <= Radius;
        return isNear ? (Middle + east, Middle - north) : null;
    }

    /// <summary>A point in words: "50.3° north, 127.5° east".</summary>
    public static string InWords(double latitude, double longitude) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Abs(latitude):0.#}° {(latitude < 0 ? "south" : "north")}, {Math.Abs(longitude):0.#}° {(longitude < 0 ? "west" : "east")}");

    private string Path(IEnumerable<(double Latitude, double Longitude)> points)
    {
        var path = new System.Text.StringBuilder();
        var drawing = false;
        foreach (var (latitude, longitude) in points)
        {
            if (PlaceOrNull(latitude, longitude) is not { } at)
            {
                drawing = false;
                continue;
            }

            path.Append(drawing ? 'L' : 'M').Append(TimeScale.Text(at.X)).Append(' ').Append(TimeScale.Text(at.Y));
            drawing = true;
        }

        return path.ToString();
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
