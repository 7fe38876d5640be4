#include "widgets/configuration/versions/alias_card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "widgets/base/retranslate.h"
#include "widgets/configuration/form/value_editor.h"
#include "widgets/configuration/versions/version_calls.h"
#include "widgets/theme/theme.h"

namespace updraft {

AliasCard::AliasCard(QWidget* parent)
    : QFrame(parent),
      name_(new QLabel),
      origin_(new QLabel),
      text_(new QLabel),
      mainLabel_(new QLabel),
      secondLabel_(new QLabel),
      main_(new QComboBox),
      second_(new QComboBox),
      weight_(new QSlider(Qt::Horizontal)),
      back_(new QPushButton),
      remove_(new QToolButton) {
    setLook(this, "card");
    build();
    connect(main_, &QComboBox::activated, this, &AliasCard::request);
    connect(second_, &QComboBox::activated, this, &AliasCard::request);
    connect(weight_, &QSlider::valueChanged, this, [this] {
        showRouting(chosen());
        if (!showing_ && !weight_->isSliderDown()) request();
    });
    connect(weight_, &QSlider::sliderReleased, this, &AliasCard::request);
    connect(back_, &QPushButton::clicked, this, &AliasCard::rollBack);
    connect(remove_, &QToolButton::clicked, this,
            [this] { emit removeRequested(QString::fromStdString(alias_.name)); });
    retranslated(this, [this] { retranslate(); });
}

void AliasCard::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    setLook(name_, "heading");
    setLook(origin_, "chip");
    setLook(text_, "secondary");
    text_->setObjectName(QStringLiteral("routingText"));
    head->addWidget(name_);
    head->addWidget(origin_);
    head->addWidget(text_, 1);
    head->addWidget(back_);
    head->addWidget(remove_);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    weight_->setRange(0, 100);
    weight_->setPageStep(10);
    weight_->setObjectName(QStringLiteral("weight"));
    main_->setObjectName(QStringLiteral("mainVersion"));
    second_->setObjectName(QStringLiteral("secondVersion"));
    back_->setObjectName(QStringLiteral("rollBack"));
    remove_->setObjectName(QStringLiteral("removeAlias"));
    for (QWidget* one : std::initializer_list<QWidget*>{main_, second_, weight_}) leaveWheelToPage(one);
    for (QComboBox* one : {main_, second_}) {
        one->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        one->setMinimumContentsLength(8);
    }
    row->addWidget(mainLabel_);
    row->addWidget(main_);
    row->addWidget(weight_, 1);
    row->addWidget(secondLabel_);
    row->addWidget(second_);
    column->addLayout(row);
}

void AliasCard::retranslate() {
    const QString name = QString::fromStdString(alias_.name);
    name_->setText(name);
    origin_->setText(tr("from the template"));
    origin_->setToolTip(
        tr("The template made this alias. What is changed here holds until the template says "
           "something else."));
    mainLabel_->setText(tr("Version"));
    secondLabel_->setText(tr("and"));
    main_->setAccessibleName(tr("Version of alias %1").arg(name));
    second_->setAccessibleName(tr("Second version of alias %1").arg(name));
    weight_->setAccessibleName(tr("Share of the second version of alias %1, in percent").arg(name));
    weight_->setToolTip(tr("Share of invocations that go to the second version"));
    remove_->setText(tr("Delete"));
    remove_->setAccessibleName(tr("Delete alias %1").arg(name));
    const std::string back = older();
    back_->setText(back.empty() ? tr("Roll back") : tr("Roll back to %1").arg(versionLabel(back)));
    back_->setToolTip(back.empty() ? tr("There is no older version to go back to.")
                                   : tr("All traffic goes to %1 at once").arg(versionLabel(back)));
    back_->setEnabled(!back.empty());
    fill(main_, alias_.routing.version, false);
    fill(second_, alias_.routing.secondVersion, true);
    showRouting(alias_.routing);
}

void AliasCard::setAlias(const Alias& alias, const std::vector<std::string>& versions, bool fromTemplate) {
    const bool same = alias.name == alias_.name && alias.revisionId == alias_.revisionId &&
                      alias.description == alias_.description && versions == versions_ &&
                      fromTemplate == fromTemplate_;
    if (same || weight_->isSliderDown()) return;
    alias_ = alias;
    versions_ = versions;
    fromTemplate_ = fromTemplate;
    setObjectName(QStringLiteral("alias.") + QString::fromStdString(alias.name));
    origin_->setVisible(fromTemplate);
    name_->setToolTip(QString::fromStdString(alias.description));
    showing_ = true;
    weight_->setValue(static_cast<int>(std::lround(alias.routing.secondWeight * 100)));
    showing_ = false;
    retranslate();
}

void AliasCard::fill(QComboBox* combo, const std::string& chosen, bool none) {
    combo->clear();
    if (none) combo->addItem(tr("no other"), QString());
    std::vector<std::string> all = versions_;
    if (!none) all.emplace_back("$LATEST");
    if (!chosen.empty() && std::find(all.begin(), all.end(), chosen) == all.end()) all.push_back(chosen);
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        combo->addItem(versionLabel(*one), QString::fromStdString(*one));
    combo->setCurrentIndex(std::max(0, combo->findData(QString::fromStdString(chosen))));
}

AliasWeights AliasCard::chosen() const {
    AliasWeights routing;
    routing.version = main_->currentData().toString().toStdString();
    routing.secondVersion = second_->currentData().toString().toStdString();
    if (routing.secondVersion == routing.version || routing.version == "$LATEST")
        routing.secondVersion.clear();
    if (!routing.secondVersion.empty()) routing.secondWeight = weight_->value() / 100.0;
    return routing;
}

void AliasCard::showRouting(const AliasWeights& routing) {
    Alias shown = alias_;
    shown.routing = routing;
    text_->setText(routingText(shown));
    weight_->setEnabled(!routing.secondVersion.empty());
}

void AliasCard::request() {
    if (showing_) return;
    Alias wanted = alias_;
    wanted.routing = chosen();
    showRouting(wanted.routing);
    emit changeRequested(wanted);
}

std::string AliasCard::older() const {
    const auto found = std::find(versions_.begin(), versions_.end(), alias_.routing.version);
    if (alias_.routing.version == "$LATEST") return versions_.empty() ? std::string() : versions_.back();
    return found == versions_.end() || found == versions_.begin() ? std::string() : *(found - 1);
}

void AliasCard::rollBack() {
    Alias wanted = alias_;
    wanted.routing = AliasWeights{older(), {}, 0};
    if (!wanted.routing.version.empty()) emit changeRequested(wanted);
}

}  // namespace updraft
