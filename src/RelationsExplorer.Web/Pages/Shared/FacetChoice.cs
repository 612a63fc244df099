using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>A facet beside a list: its values with their counts, each a link that narrows or widens the list.</summary>
/// <param name="Title">What the facet is called.</param>
/// <param name="Counts">Its values.</param>
/// <param name="Address">Of the list as it is.</param>
/// <param name="IsOpen">Whether its values show at once.</param>
internal sealed record FacetChoice(string Title, FacetCounts Counts, ListAddress Address, bool IsOpen = false)
{
    /// <summary>The name of its values in addresses; decades and years are both a time to look in.</summary>
    public string Name { get; init; } = Counts.Facet is Facet.Decade or Facet.Year ? "during" : Counts.Facet.ToSlug();

    /// <summary>Whether the list can be narrowed to one value only, as to one span of time.</summary>
    public bool IsSingle { get; init; } = Counts.Facet is Facet.Decade or Facet.Year or Facet.Published or Facet.Evidence or Facet.Hand;

    /// <summary>Whether what bears one of its values can be left out: of two or of a time, whatever is not one is the other.</summary>
    public bool MayBeWithout => !IsSingle;

    /// <summary>Whether its values show at once: it is one of those that do, or the list is narrowed by it.</summary>
    public bool ShowsValues => IsOpen || IsWhole || IsUsed(Counts);

    /// <summary>Whether a list is narrowed by a facet.</summary>
    public static bool IsUsed(FacetCounts counts) => counts.Values.Any(value => value.Selected || value.LeftOut);

    /// <summary>Whether all its values are listed.</summary>
    public bool IsWhole => Address.Has(ListAddress.WholeName, Counts.Facet.ToSlug());

    /// <summary>How many of its values are listed beside those that are left out.</summary>
    public int Listed => Counts.Values.Count(value => !value.LeftOut);

    /// <summary>Where on the page it stands.</summary>
    public string Anchor => "choices-" + Counts.Facet.ToSlug();

    /// <summary>The list with all values of this facet beside it, or with the most frequent again.</summary>
    public string ToWhole => $"{Address.Only(ListAddress.WholeName, IsWhole ? null : Counts.Facet.ToSlug())}#{Anchor}";

    /// <summary>The list with this value if it is without, without it if it has it; with what was left out for it again.</summary>
    public ListAddress To(FacetCount value) =>
        value.LeftOut ? Address.Without(NotName, value.Value)
        : value.Selected ? Address.Without(Name, value.Value)
        : IsSingle ? Address.Only(Name, value.Value)
        : Address.With(Name, value.Value);

    /// <summary>The list with whatever bears this value left out.</summary>
    public ListAddress ToNot(FacetCount value) => Address.Without(Name, value.Value).With(NotName, value.Value);

    private string NotName => Name + ListAddress.NotEnding;

    /// <summary>What a value is called here.</summary>
    public string Label(FacetCount value) => FacetWords.Value(Counts.Facet, value.Value, value.Label);
}
