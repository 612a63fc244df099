using System.Globalization;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Store.Mapping;

namespace RelationsExplorer.Store.Loading;

/// <summary>What the numbers that stand for a facet's values are called: in addresses, and as they are shown.</summary>
internal sealed class FacetNames(Numbering numbers)
{
    private const int LongestSpanOfYears = 20;

    public (string Value, string Label) Theme(int number) => (numbers.Themes.Items[number - 1].Slug.Value, numbers.Themes.Items[number - 1].Name);

    public (string Value, string Label) Actor(int number) => (numbers.Actors.Items[number - 1].Slug.Value, numbers.Actors.Items[number - 1].Name);

    public (string Value, string Label) Speaker(int number) => number == 0 ? ("author", "The article's author") : Actor(number);

    public (string Value, string Label) Place(int number) => (numbers.Places.Items[number - 1].Slug.Value, numbers.Places.Items[number - 1].Name);

    public (string Value, string Label) Article(int number) => (numbers.Articles.Items[number - 1].Slug.Value, numbers.Articles.Items[number - 1].Title);

    public (string Value, string Label) Outlet(int number) => (numbers.Outlets.Items[number - 1].Slug, numbers.Outlets.Items[number - 1].Name);

    public static (string Value, string Label) Of<T>(int value)
        where T : struct, Enum => Plain(Word.Of((T)Enum.ToObject(typeof(T), value)));

    public static (string Value, string Label) Year(int year) => Plain(year.ToString("0000", CultureInfo.InvariantCulture));

    public static (string Value, string Label) Decade(int decade) =>
        (decade.ToString("000", CultureInfo.InvariantCulture) + "X", decade.ToString("000", CultureInfo.InvariantCulture) + "0s");

    public static (string Value, string Label) Plain(string word) => (word, word.Replace('-', ' '));

    /// <summary>The years that a date may mean, those with four digits. Where one end is open, the year of the other.</summary>
    public static int[] Years(EdtfDate? date)
    {
        if (date is null || (date.Earliest ?? date.Latest) is not { } first) return [];
        var last = (date.Latest ?? date.Earliest)!.Value;
        if (first.Year < 0 || last.Year > 9999 || last.Year < first.Year || last.Year - first.Year > LongestSpanOfYears) return [];
        return [.. Enumerable.Range((int)first.Year, (int)(last.Year - first.Year) + 1)];
    }

    /// <summary>The decades that a date may mean.</summary>
    public static int[] Decades(EdtfDate? date)
    {
        if (date is null || (date.Earliest ?? date.Latest) is not { } first) return [];
        var last = (date.Latest ?? date.Earliest)!.Value;
        if (first.Year < 0 || last.Year > 9999 || last.Year < first.Year) return [];
        return [.. Enumerable.Range((int)first.Year / 10, ((int)last.Year / 10) - ((int)first.Year / 10) + 1)];
    }
}
