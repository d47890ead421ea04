package org.waymark.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "local_authority")
class LocalAuthority {

    @Id
    @Column(name = "code", columnDefinition = "text")
    private String code;

    @Column(name = "name", columnDefinition = "text", nullable = false)
    private String name;

    @Column(name = "region", columnDefinition = "text", nullable = false)
    private String region;

    @Column(name = "kind", columnDefinition = "text", nullable = false)
    private String kind;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected LocalAuthority() {}

    LocalAuthority(AuthorityView view) {
        this.code = view.code();
        this.name = view.name();
        this.region = view.region();
        this.kind = view.kind();
        this.from = view.from();
        this.to = view.to();
    }

    AuthorityView view() {
        return new AuthorityView(code, name, region, kind, from, to);
    }
}
