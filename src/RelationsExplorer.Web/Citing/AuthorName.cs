namespace RelationsExplorer.Web.Citing;

/// <summary>A name as reference lists turn it round: "Toft, Monica Duffy". Names of bodies stay whole.</summary>
/// <param name="Family">The family name with its particles; the whole name of a body.</param>
/// <param name="Given">Given names; null for a body.</param>
/// <param name="Suffix">"Jr.", "III"; null for most.</param>
/// <param name="IsFamilyFirst">Whether the family name stands first anyhow: "Xi Jinping".</param>
internal sealed record AuthorName(string Family, string? Given, string? Suffix, bool IsFamilyFirst)
{
    private static readonly HashSet<string> _familyFirst = Words("family-names-first.txt");
    private static readonly HashSet<string> _bodies = Words("words-of-bodies.txt");
    private static readonly HashSet<string> _suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

    /// <summary>"van der", which belongs to the family name but does not head it; null for most.</summary>
    public string? Particle
    {
        get
        {
            if (Given is null) return null;
            var words = Family.Split(' ');
            var count = words.TakeWhile(word => char.IsLower(word[0])).Count();
            return count is 0 || count == words.Length ? null : string.Join(' ', words.Take(count));
        }
    }

    /// <summary>The family name without its particle.</summary>
    public string Head => Particle is { } particle ? Family[(particle.Length + 1)..] : Family;

    /// <summary>In the order of speech.</summary>
    public string Straight => Given is null ? Family : IsFamilyFirst ? $"{Family} {Given}" : $"{Given} {Family}{(Suffix is null ? null : " " + Suffix)}";

    /// <summary>The family name first.</summary>
    public string Inverted => Given is null ? Family : IsFamilyFirst ? $"{Family} {Given}" : $"{Family}, {Given}{(Suffix is null ? null : ", " + Suffix)}";

    /// <summary>The family name and the initials of the others: "Toft, M. D."</summary>
    public string WithInitials => Given is null ? Family : $"{Family}, {string.Join(' ', Given.Split(' ').Select(Initials))}{(Suffix is null ? null : ", " + Suffix)}";

    /// <summary>Reads a name, given name first, as sources hold it.</summary>
    public static AuthorName Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var suffix = words.Count > 2 && _suffixes.Contains(words[^1]) ? words[^1] : null;
        if (suffix is not null) words.RemoveAt(words.Count - 1);
        if (suffix is not null) words[^1] = words[^1].TrimEnd(',');
        if (words.Count is < 2 or > 6 || !words.TrueForAll(IsPersonal) || !char.IsUpper(words[0][0])) return new AuthorName(name, null, null, IsFamilyFirst: false);
        if (words.Count is 2 or 3 && _familyFirst.Contains(words[0]) && words.Skip(1).All(word => !word.Contains('.', StringComparison.Ordinal)))
            return new AuthorName(words[0], string.Join(' ', words.Skip(1)), suffix, IsFamilyFirst: true);

        // Particles belong to the family name: "van der Berg".
        var family = words.Count - 1;
        while (family > 1 && char.IsLower(words[family - 1][0])) family--;
        return new AuthorName(string.Join(' ', words.Skip(family)), string.Join(' ', words.Take(family)), suffix, IsFamilyFirst: false);
    }

    private static bool IsPersonal(string word) =>
        !_bodies.Contains(word.TrimEnd(',')) && word is not ("of" or "for" or "and" or "the" or "The" or "&" or "on" or "in")
        && !word.Any(char.IsDigit)
        && (word.Length <= 2 || word.Contains('.', StringComparison.Ordinal) || word.Any(char.IsLower));

    // "Jean-Pierre" gives "J.-P.", "C." stays.
    private static string Initials(string given) => given.EndsWith('.') ? given : string.Join('-', given.Split('-').Where(part => part.Length > 0).Select(part => part[0] + "."));

    private static HashSet<string> Words(string file)
    {
        using var stream = typeof(AuthorName).Assembly.GetManifestResourceStream($"{typeof(AuthorName).Namespace}.{file}")
            ?? throw new FileNotFoundException($"No word list is embedded as {file}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
